// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace quayside::latex {
namespace {

const QString loopName = QStringLiteral("it");

QString tr(const char *text)
{
    return QCoreApplication::translate("LatexWriter", text);
}

tl::unexpected<ExportError> malformed(const QString &reason, int line)
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), reason}, {QStringLiteral("line"), QString::number(line)}});
}

} // namespace

Result<Template> Template::parse(const QString &text)
{
    Template result;
    result.readParts(text);
    if (auto checked = result.checkNesting(); !checked)
        return failure(checked.error());
    return result;
}

void Template::readParts(const QString &text)
{
    // A directive alone on its line takes the line with it, as pandoc has it.
    static const QRegularExpression directive(
        QStringLiteral("(?<line>(?<=\\n|^)[ \\t]*\\$(?<alone>(?:if|elseif|for)\\([^()$\\n]*\\)|else|endif|endfor|sep)\\$[ \\t]*\\n)"
                       "|\\$--[^\\n]*\\n?|(?<dollar>\\$\\$)|\\$(?<name>[^$\\n{}]+)\\$|\\$\\{(?<braced>[^$\\n{}]+)\\}"));
    int line = 1;
    qsizetype at = 0;
    const auto addText = [&](QStringView part) {
        if (part.isEmpty())
            return;
        m_parts.push_back({Kind::Text, part.toString(), line});
        line += static_cast<int>(part.count(u'\n'));
    };
    for (auto it = directive.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addText(QStringView(text).sliced(at, match.capturedStart() - at));
        at = match.capturedEnd();
        for (const char *group : {"alone", "name", "braced"}) {
            if (const QString inside = match.captured(QLatin1StringView(group)); !inside.isEmpty())
                addDirective(inside.trimmed(), line);
        }
        if (match.capturedLength(QStringLiteral("dollar")) > 0)
            m_parts.push_back({Kind::Text, QStringLiteral("$"), line});
        line += static_cast<int>(match.capturedView().count(u'\n'));
    }
    addText(QStringView(text).sliced(at));
}

void Template::addDirective(const QString &inside, int line)
{
    static const QRegularExpression conditional(QStringLiteral("^(if|elseif|for)\\(\\s*(.*?)\\s*\\)$"));
    const QRegularExpressionMatch match = conditional.match(inside);
    Part part{Kind::Value, inside, line};
    if (match.hasMatch()) {
        const QString word = match.captured(1);
        part.kind = word == QLatin1StringView("if") ? Kind::If : word == QLatin1StringView("for") ? Kind::For : Kind::ElseIf;
        part.text = match.captured(2);
        m_names.insert(part.text);
    } else if (inside == QLatin1StringView("else")) {
        part.kind = Kind::Else;
    } else if (inside == QLatin1StringView("endif")) {
        part.kind = Kind::EndIf;
    } else if (inside == QLatin1StringView("sep")) {
        part.kind = Kind::Sep;
    } else if (inside == QLatin1StringView("endfor")) {
        part.kind = Kind::EndFor;
    } else {
        m_names.insert(inside);
    }
    m_parts.push_back(part);
}

Result<void> Template::checkNesting() const
{
    constexpr std::size_t deepest = 50;
    std::vector<const Part *> open;
    for (const Part &part : m_parts) {
        const auto inside = [&](Kind kind) { return !open.empty() && open.back()->kind == kind; };
        const bool ofIf = part.kind == Kind::ElseIf || part.kind == Kind::Else || part.kind == Kind::EndIf;
        const bool ofFor = part.kind == Kind::Sep || part.kind == Kind::EndFor;
        if ((ofIf && !inside(Kind::If)) || (ofFor && !inside(Kind::For)))
            return malformed(tr("a placeholder of the template has nothing that it belongs to"), part.line);
        if (part.kind == Kind::EndIf || part.kind == Kind::EndFor)
            open.pop_back();
        if (part.kind == Kind::If || part.kind == Kind::For)
            open.push_back(&part);
        if (open.size() > deepest)
            return malformed(tr("the template's placeholders are nested too deeply"), part.line);
    }
    if (!open.empty())
        return malformed(open.back()->kind == Kind::If ? tr("$if$ of the template is not closed by $endif$")
                                                       : tr("$for$ of the template is not closed by $endfor$"),
                         open.back()->line);
    return {};
}

/// The next part of the same level in the branch that begins at @p at: its else, sep or end.
std::size_t Template::nextOf(std::size_t at, std::size_t end) const
{
    int depth = 0;
    for (; at < end; ++at) {
        const Kind kind = m_parts[at].kind;
        if (kind == Kind::If || kind == Kind::For)
            ++depth;
        else if (depth == 0 && kind != Kind::Text && kind != Kind::Value)
            return at;
        else if (kind == Kind::EndIf || kind == Kind::EndFor)
            --depth;
    }
    return end;
}

QStringList Template::unknown(const TemplateValues &values) const
{
    QStringList names;
    bool inLoop = false;
    for (const Part &part : m_parts) {
        inLoop = inLoop || part.kind == Kind::For;
        if (part.kind == Kind::Value && !values.contains(part.text) && !(inLoop && part.text == loopName) && !names.contains(part.text))
            names.append(part.text);
    }
    return names;
}

/// One filling of a template.
struct Template::Rendering {
    const Template &document;
    TemplateValues values;
    const QString &whole;
    const std::function<Result<void>(const QString &)> &text;
    const std::function<Result<void>()> &fill;
    bool filled = false;

    [[nodiscard]] bool isSet(const QString &name) const
    {
        const QStringList found = values.value(name);
        return name == whole || std::any_of(found.begin(), found.end(), [](const QString &value) { return !value.isEmpty(); });
    }
    Result<void> range(std::size_t at, std::size_t end);
    Result<void> value(const QString &name);
    Result<std::size_t> conditional(std::size_t at, std::size_t end);
    Result<std::size_t> loop(std::size_t at, std::size_t end);
};

Result<void> Template::Rendering::value(const QString &name)
{
    if (name != whole)
        return text(values.value(name).join(QString()));
    return std::exchange(filled, true) ? Result<void>() : fill();
}

/// Renders the branch that holds; gives the part after the end.
Result<std::size_t> Template::Rendering::conditional(std::size_t at, std::size_t end)
{
    bool done = false;
    for (;;) {
        const Part &head = document.m_parts[at];
        const std::size_t next = document.nextOf(at + 1, end);
        if (!done && (head.kind == Kind::Else || isSet(head.text))) {
            done = true;
            if (auto rendered = range(at + 1, next); !rendered)
                return failure(rendered.error());
        }
        if (next >= end || document.m_parts[next].kind == Kind::EndIf)
            return next + 1;
        at = next;
    }
}

Result<std::size_t> Template::Rendering::loop(std::size_t at, std::size_t end)
{
    const QString name = document.m_parts[at].text;
    const std::size_t sep = document.nextOf(at + 1, end);
    const bool separated = sep < end && document.m_parts[sep].kind == Kind::Sep;
    const std::size_t close = separated ? document.nextOf(sep + 1, end) : sep;
    const QStringList all = values.value(name);
    const QStringList outer = values.value(loopName);
    for (qsizetype i = 0; i < all.size(); ++i) {
        values.insert(name, {all.at(i)});
        values.insert(loopName, {all.at(i)});
        auto rendered = range(at + 1, sep);
        if (rendered && separated && i + 1 < all.size())
            rendered = range(sep + 1, close);
        if (!rendered)
            return failure(rendered.error());
    }
    values.insert(name, all);
    values.insert(loopName, outer);
    return close + 1;
}

Result<void> Template::Rendering::range(std::size_t at, std::size_t end)
{
    while (at < end) {
        const Part &part = document.m_parts[at];
        if (part.kind == Kind::If || part.kind == Kind::For) {
            const auto next = part.kind == Kind::If ? conditional(at, end) : loop(at, end);
            if (!next)
                return failure(next.error());
            at = *next;
            continue;
        }
        if (auto written = part.kind == Kind::Value ? value(part.text) : text(part.text); !written)
            return written;
        ++at;
    }
    return {};
}

Result<void> Template::render(const TemplateValues &values, const QString &whole, const std::function<Result<void>(const QString &)> &text,
                              const std::function<Result<void>()> &fill) const
{
    return Rendering{*this, values, whole, text, fill}.range(0, m_parts.size());
}

} // namespace quayside::latex
