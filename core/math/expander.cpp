// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/expander.h"

#include "math/symbols.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quayside::math {
namespace {

using namespace std::string_view_literals;

constexpr int mostExpansions = 10'000;
constexpr int mostNested = 100;           ///< expansions that begin within another
constexpr qsizetype mostPushed = 100'000; ///< tokens, over a whole formula

std::u16string_view view(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

/// Commands after which dots stand in the middle: operators and relations.
bool followsCentredDots(QStringView text)
{
    static constexpr std::array large{u"\\bigcap"sv, u"\\bigcup"sv, u"\\bigoplus"sv,   u"\\bigotimes"sv,  u"\\bigvee"sv, u"\\bigwedge"sv,
                                      u"\\coprod"sv, u"\\int"sv,    u"\\mathbin"sv,    u"\\mathrel"sv,    u"\\not"sv,    u"\\oint"sv,
                                      u"\\prod"sv,   u"\\sum"sv,    u"\\xleftarrow"sv, u"\\xrightarrow"sv};
    if (text.isEmpty())
        return false;
    if (std::find(large.begin(), large.end(), view(text)) != large.end())
        return true;
    const auto symbol = text.front() == u'\\' ? symbolNamed(text.sliced(1)) : std::optional(symbolOf(text.front().unicode()));
    return symbol && (symbol->atom == Atom::Binary || symbol->atom == Atom::Relation);
}

} // namespace

const TexToken &Expander::peek()
{
    while (!m_peeked) {
        TexToken token = pop();
        if (token.isEnd() || token.frozen || !expand(token))
            m_peeked = token;
    }
    return *m_peeked;
}

TexToken Expander::next()
{
    const TexToken token = peek();
    m_peeked.reset();
    return token;
}

void Expander::skipBlanks()
{
    while (peek().isBlank())
        next();
}

TexToken Expander::raw()
{
    return pop();
}

const TexToken &Expander::peekRaw()
{
    m_raw = pop();
    push(m_raw);
    return m_raw;
}

/// The next token, expanded only if it was looked at before.
TexToken Expander::pop()
{
    if (m_stopped)
        return {};
    if (m_peeked) {
        const TexToken token = *m_peeked;
        m_peeked.reset();
        return token;
    }
    if (m_stack.empty())
        return m_lexer.next();
    const TexToken token = m_stack.back();
    m_stack.pop_back();
    return token;
}

void Expander::push(TexToken token)
{
    if (m_peeked)
        m_stack.push_back(*std::exchange(m_peeked, std::nullopt));
    if (!token.isEnd())
        m_stack.push_back(token);
}

void Expander::push(const TexTokens &tokens)
{
    m_pushed += static_cast<qsizetype>(tokens.size());
    if (m_pushed > mostPushed) {
        m_ranAway = true;
        stop();
        return;
    }
    if (m_peeked)
        m_stack.push_back(*std::exchange(m_peeked, std::nullopt));
    m_stack.insert(m_stack.end(), tokens.rbegin(), tokens.rend());
}

void Expander::lexTo(QStringView tex, int position, TexTokens &out) const
{
    Lexer lexer(tex);
    for (TexToken token = lexer.next(); !token.isEnd(); token = lexer.next()) {
        token.position = position;
        out.push_back(token);
    }
}

void Expander::pushTex(QString tex)
{
    const int position = peekRaw().position;
    m_made.push_back(std::move(tex));
    TexTokens tokens;
    lexTo(m_made.back(), position, tokens);
    push(tokens);
}

void Expander::skipRawBlanks()
{
    while (peekRaw().isBlank())
        pop();
}

TexTokens Expander::argument()
{
    skipRawBlanks();
    const TexToken first = pop();
    if (first.text == u"}") { // of the group around: its end is not taken
        push(first);
        return {};
    }
    if (first.text != u"{")
        return first.isEnd() ? TexTokens{} : TexTokens{first};
    TexTokens result;
    for (int depth = 1;;) {
        const TexToken token = pop();
        depth += token.text == u"{" ? 1 : token.text == u"}" ? -1 : 0;
        if (token.isEnd() || depth == 0)
            return result;
        result.push_back(token);
    }
}

std::optional<TexTokens> Expander::optionalArgument()
{
    skipRawBlanks();
    if (peekRaw().text != u"[")
        return std::nullopt;
    pop();
    return upTo({{u"]"}});
}

/// What stands before @p delimiter, which is taken; braces keep it in.
TexTokens Expander::upTo(const TexTokens &delimiter)
{
    TexTokens result;
    for (int depth = 0;;) {
        if (depth == 0 && peekRaw().text == delimiter.front().text) {
            TexTokens taken;
            while (taken.size() < delimiter.size() && peekRaw().text == delimiter[taken.size()].text && !peekRaw().isEnd())
                taken.push_back(pop());
            if (taken.size() == delimiter.size())
                return result;
            push(taken);
        }
        const TexToken token = pop();
        if (token.isEnd())
            return result;
        depth += token.text == u"{" ? 1 : token.text == u"}" ? -1 : 0;
        if (depth < 0) {
            push(token);
            return result;
        }
        result.push_back(token);
    }
}

QString Expander::valueOf(QStringView name) const
{
    const Definition known = m_macros.value(name.toString());
    return known ? textOf(known->body) : QString();
}

QString Expander::textOf(const TexTokens &tokens)
{
    QString text;
    for (const TexToken &token : tokens)
        text += token.text;
    return text;
}

void Expander::beginGroup()
{
    m_undo.emplace_back();
}

void Expander::endGroup()
{
    if (m_undo.empty())
        return;
    for (auto it = m_undo.back().rbegin(); it != m_undo.back().rend(); ++it) {
        if (it->second)
            m_macros.insert(it->first, it->second);
        else
            m_macros.remove(it->first);
    }
    m_undo.pop_back();
}

/// Puts the expansion of @p token before what comes; false: it has none.
bool Expander::expand(const TexToken &token)
{
    const bool command = token.text.front() == u'\\';
    if (!command && m_macros.isEmpty())
        return false;
    if (m_expansions > mostExpansions || m_nested > mostNested) {
        m_ranAway = true;
        stop();
        return true;
    }
    if (!m_macros.isEmpty()) {
        if (const auto found = m_macros.constFind(token.text.toString()); found != m_macros.constEnd()) {
            ++m_expansions;
            expandUser(*Definition(*found));
            return true;
        }
    }
    if (!command)
        return false;
    if (const QStringView body = builtInMacro(token.text); !body.isNull()) {
        ++m_expansions;
        expandBuiltIn(body, token.position);
        return true;
    }
    return expandSpecial(token);
}

TexTokens Expander::substituted(const TexTokens &body, const std::vector<TexTokens> &arguments) const
{
    TexTokens result;
    qsizetype size = m_pushed;
    for (std::size_t i = 0; i < body.size() && size <= mostPushed; ++i) {
        const bool marked = body[i].text == u"#" && i + 1 < body.size();
        const int number = marked ? body[i + 1].text.front().unicode() - u'0' : 0;
        if (marked && number > 0 && static_cast<std::size_t>(number) <= arguments.size()) {
            const TexTokens &given = arguments[static_cast<std::size_t>(number) - 1];
            result.insert(result.end(), given.begin(), given.end());
            size += static_cast<qsizetype>(given.size());
            ++i;
        } else {
            if (marked && body[i + 1].text == u"#")
                ++i;
            result.push_back(body[i]);
            ++size;
        }
    }
    return result;
}

void Expander::expandBuiltIn(QStringView body, int position)
{
    int parameters = 0;
    for (qsizetype i = 0; i + 1 < body.size(); ++i) {
        if (body[i] == u'#' && body[i + 1] == u'#')
            ++i;
        else if (body[i] == u'#')
            parameters = std::max(parameters, body[i + 1].digitValue());
    }
    std::vector<TexTokens> arguments;
    for (int i = 0; i < parameters; ++i)
        arguments.push_back(argument());
    TexTokens tokens;
    lexTo(body, position, tokens);
    push(substituted(tokens, arguments));
}

bool Expander::takeDelimiter(const TexTokens &delimiter)
{
    return std::all_of(delimiter.begin(), delimiter.end(), [this](const TexToken &token) {
        if (token.isBlank())
            skipRawBlanks();
        else if (peekRaw().text == token.text)
            pop();
        else
            return false;
        return true;
    });
}

void Expander::expandUser(const Macro &macro)
{
    std::vector<TexTokens> arguments;
    const auto delimiter = [&macro](int i) {
        return static_cast<std::size_t>(i) < macro.delimiters.size() ? macro.delimiters[static_cast<std::size_t>(i)] : TexTokens{};
    };
    takeDelimiter(delimiter(0));
    for (int i = 1; i <= macro.parameters; ++i) {
        if (i == 1 && macro.hasOptional)
            arguments.push_back(optionalArgument().value_or(macro.optional));
        else if (const TexTokens end = delimiter(i); !end.empty())
            arguments.push_back(upTo(end));
        else
            arguments.push_back(argument());
    }
    push(substituted(macro.body, arguments));
}

/// Dots stand in the middle between operators, on the line elsewhere.
void Expander::expandDots()
{
    const TexToken next = peekRaw();
    push(TexTokens{{followsCentredDots(next.text) ? QStringView(u"\\cdots") : QStringView(u"\\ldots"), next.position}});
}

/// The bars in the last argument become those of the second and third.
void Expander::expandBars()
{
    const TexTokens left = argument();
    const TexTokens bar = argument();
    const TexTokens bars = argument();
    const TexTokens right = argument();
    const TexTokens content = argument();
    TexTokens result = left;
    int depth = 0;
    for (std::size_t i = 0; i < content.size() && result.size() < static_cast<std::size_t>(mostPushed); ++i) {
        depth += content[i].text == u"{" ? 1 : content[i].text == u"}" ? -1 : 0;
        const bool twice = content[i].text == u"|" && i + 1 < content.size() && content[i + 1].text == u"|";
        if (depth == 0 && (twice || content[i].text == u"\\|"))
            result.insert(result.end(), bars.begin(), bars.end());
        else if (depth == 0 && content[i].text == u"|")
            result.insert(result.end(), bar.begin(), bar.end());
        else
            result.push_back(content[i]);
        i += twice && depth == 0 ? 1 : 0;
    }
    result.insert(result.end(), right.begin(), right.end());
    push(result);
}

const QHash<QStringView, Expander::Act> &Expander::acts()
{
    static constexpr auto choose = [](Expander &self, bool first) {
        const TexTokens yes = self.argument();
        const TexTokens no = self.argument();
        self.push(first ? yes : no);
    };
    static const QHash<QStringView, Act> all{
        {u"\\def", [](Expander &self) { self.define(std::exchange(self.m_global, false), false); }},
        {u"\\gdef", [](Expander &self) { self.define(true, false); }},
        {u"\\edef", [](Expander &self) { self.define(std::exchange(self.m_global, false), true); }},
        {u"\\xdef", [](Expander &self) { self.define(true, true); }},
        {u"\\global", [](Expander &self) { self.m_global = true; }},
        {u"\\let", [](Expander &self) { self.let(std::exchange(self.m_global, false)); }},
        {u"\\futurelet", [](Expander &self) { self.futureLet(std::exchange(self.m_global, false)); }},
        {u"\\newcommand", [](Expander &self) { self.defineCommand({u"\\newcommand"}); }},
        {u"\\renewcommand", [](Expander &self) { self.defineCommand({u"\\renewcommand"}); }},
        {u"\\providecommand", [](Expander &self) { self.defineCommand({u"\\providecommand"}); }},
        {u"\\@firstoftwo", [](Expander &self) { choose(self, true); }},
        {u"\\@secondoftwo", [](Expander &self) { choose(self, false); }},
        {u"\\TextOrMath", [](Expander &self) { choose(self, self.m_text); }},
        {u"\\html@mathml", [](Expander &self) { choose(self, false); }},
        {u"\\@ifstar",
         [](Expander &self) {
             const TexTokens yes = self.argument();
             const TexTokens no = self.argument();
             self.skipRawBlanks();
             const bool star = self.peekRaw().text == u"*";
             if (star)
                 self.pop();
             self.push(star ? yes : no);
         }},
        {u"\\@ifnextchar",
         [](Expander &self) {
             const TexTokens wanted = self.argument();
             const TexTokens yes = self.argument();
             const TexTokens no = self.argument();
             self.skipRawBlanks();
             self.push(wanted.size() == 1 && wanted.front().text == self.peekRaw().text ? yes : no);
         }},
        {u"\\expandafter",
         [](Expander &self) {
             const TexToken first = self.pop();
             const TexToken second = self.pop();
             if (second.isEnd() || second.frozen || !self.expand(second))
                 self.push(second);
             self.push(first);
         }},
        {u"\\noexpand",
         [](Expander &self) {
             TexToken next = self.pop();
             next.frozen = true;
             self.push(next);
         }},
        {u"\\@dots", [](Expander &self) { self.expandDots(); }},
        {u"\\bar@parts", [](Expander &self) { self.expandBars(); }},
    };
    return all;
}

bool Expander::expandSpecial(const TexToken &token)
{
    const auto found = acts().constFind(token.text);
    if (found == acts().constEnd())
        return false;
    ++m_expansions;
    ++m_nested;
    (*found)(*this);
    --m_nested;
    return true;
}

void Expander::set(const QString &name, Definition definition, bool global)
{
    if (global) { // and in the groups around
        for (auto &group : m_undo)
            std::erase_if(group, [&name](const auto &each) { return each.first == name; });
    } else if (!m_undo.empty()) {
        m_undo.back().emplace_back(name, m_macros.value(name));
    }
    m_macros.insert(name, std::move(definition));
}

/// Tokens with every macro in them expanded.
TexTokens Expander::expanded(const TexTokens &tokens)
{
    const auto rest = m_stack.size();
    push(tokens);
    TexTokens result;
    while (!m_stopped && (m_stack.size() > rest || m_peeked) && result.size() < static_cast<std::size_t>(mostPushed)) {
        const TexToken token = pop();
        if (token.frozen || !expand(token))
            result.push_back(token);
    }
    return result;
}

/// \def\name#1 … #2{ … }
void Expander::define(bool global, bool expands)
{
    skipRawBlanks();
    const QString name = pop().text.toString();
    Macro macro;
    macro.delimiters.emplace_back();
    while (peekRaw().text != u"{" && !peekRaw().isEnd()) {
        const TexToken token = pop();
        if (token.text == u"#" && peekRaw().text.size() == 1 && peekRaw().text.front().isDigit()) {
            pop();
            ++macro.parameters;
            macro.delimiters.emplace_back();
        } else {
            macro.delimiters.back().push_back(token);
        }
    }
    macro.body = expands ? expanded(argument()) : argument();
    if (!name.isEmpty())
        set(name, std::make_shared<const Macro>(std::move(macro)), global);
}

/// \newcommand{\name}[parameters][optional]{ … }
void Expander::defineCommand(const TexToken &how)
{
    skipRawBlanks();
    if (peekRaw().text == u"*")
        pop();
    const QString name = textArgument();
    Macro macro;
    if (const auto count = optionalArgument())
        macro.parameters = std::clamp(textOf(*count).toInt(), 0, 9);
    if (const auto given = macro.parameters > 0 ? optionalArgument() : std::nullopt) {
        macro.optional = *given;
        macro.hasOptional = true;
    }
    macro.body = argument();
    const bool kept = how.text == u"\\providecommand" && (m_macros.contains(name) || !builtInMacro(name).isNull());
    if (!name.isEmpty() && !kept)
        set(name, std::make_shared<const Macro>(std::move(macro)), false);
}

/// \let\name=\other: what \other means now.
void Expander::let(bool global)
{
    skipRawBlanks();
    const QString name = pop().text.toString();
    skipRawBlanks();
    if (peekRaw().text == u"=")
        pop();
    if (peekRaw().isBlank())
        pop();
    bind(name, pop(), global);
}

/// \futurelet\name\first\second: \name is what \second means now, and both come next.
void Expander::futureLet(bool global)
{
    skipRawBlanks();
    const QString name = pop().text.toString();
    const TexToken first = pop();
    const TexToken second = pop();
    bind(name, second, global);
    push(second);
    push(first);
}

/// Lets @p name mean what @p other means.
void Expander::bind(const QString &name, TexToken other, bool global)
{
    const Definition known = m_macros.value(other.text.toString());
    Macro macro;
    if (!known && builtInMacro(other.text).isNull())
        other.frozen = true;
    macro.body = {other};
    if (!name.isEmpty() && !other.isEnd())
        set(name, known ? known : std::make_shared<const Macro>(std::move(macro)), global);
}

} // namespace quayside::math
