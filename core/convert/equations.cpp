// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/equations.h"

#include "document/walk.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

/// What a label leads to.
struct Target {
    QString number; ///< without parentheses
    QString id;     ///< of the formula
};
using Targets = QHash<QString, Target>;

/// How an environment of a display counts its lines.
enum class Counting { None, Once, EveryLine };

Counting countingOf(QStringView environment)
{
    static constexpr std::array lines{u"align", u"alignat", u"flalign", u"gather", u"eqnarray"};
    if (environment == u"equation" || environment == u"multline")
        return Counting::Once;
    return std::any_of(lines.begin(), lines.end(), [&](const char16_t *name) { return environment == QStringView(name); }) ? Counting::EveryLine
                                                                                                                           : Counting::None;
}

/// A place in a text, and what comes there instead.
struct Edit {
    qsizetype at = 0;
    qsizetype length = 0;
    QString text;
};

/// @p text with @p edits, which stand in its order.
QString edited(const QString &text, const std::vector<Edit> &edits)
{
    QString result;
    qsizetype done = 0;
    for (const Edit &edit : edits) {
        result += QStringView(text).sliced(done, edit.at - done);
        result += edit.text;
        done = edit.at + edit.length;
    }
    result += QStringView(text).sliced(done);
    return result;
}

/// Goes once through the TeX of a display: gives its lines their numbers and takes its labels out.
class DisplayNumberer
{
public:
    DisplayNumberer(const QString &tex, int &counter) : m_tex(tex), m_counter(counter) {}

    /// The TeX with its tags.
    QString run();
    /// The labels that were met and the numbers they stand for.
    [[nodiscard]] const std::vector<std::pair<QString, QString>> &labels() const { return m_labels; }

private:
    void command();
    void environment(const QString &name, bool begins, qsizetype start);
    void endLine(qsizetype at, bool counts);
    QString braced();

    const QString &m_tex;
    int &m_counter;
    qsizetype m_at = 0;
    int m_braces = 0;
    int m_environments = 0;
    int m_insideBraces = 0; ///< braces that are open where the counting environment began
    Counting m_counting = Counting::None;
    bool m_isCounted = false; ///< an environment counted its lines itself
    bool m_isEmpty = true;    ///< the line
    bool m_isUnnumbered = false;
    QString m_tag;
    QStringList m_pending; ///< labels of the line
    std::vector<Edit> m_edits;
    std::vector<std::pair<QString, QString>> m_labels;
};

QString DisplayNumberer::run()
{
    while (m_at < m_tex.size()) {
        const QChar c = m_tex[m_at];
        if (c == u'\\') {
            command();
            continue;
        }
        if (c == u'%') {
            const qsizetype end = m_tex.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_tex.size() : end;
            continue;
        }
        m_braces += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        m_isEmpty = m_isEmpty && c.isSpace();
        ++m_at;
    }
    if (!m_isCounted && !m_pending.isEmpty()) // a display that is referred to needs a number
        endLine(m_tex.size(), true);
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit &a, const Edit &b) { return a.at < b.at; });
    return edited(m_tex, m_edits);
}

/// What stands between the braces that come next.
QString DisplayNumberer::braced()
{
    while (m_at < m_tex.size() && m_tex[m_at].isSpace())
        ++m_at;
    if (m_at >= m_tex.size() || m_tex[m_at] != u'{')
        return {};
    const qsizetype start = m_at + 1;
    int depth = 0;
    for (; m_at < m_tex.size(); ++m_at) {
        if (m_tex[m_at] == u'\\')
            ++m_at;
        else if (m_tex[m_at] == u'{')
            ++depth;
        else if (m_tex[m_at] == u'}' && --depth == 0)
            return m_tex.mid(start, m_at++ - start);
    }
    m_at = m_tex.size();
    return {};
}

void DisplayNumberer::command()
{
    const qsizetype start = m_at++;
    while (m_at < m_tex.size() && m_tex[m_at].unicode() < 0x80 && m_tex[m_at].isLetter())
        ++m_at;
    if (m_at == start + 1) {
        const bool endsLine = m_tex.mid(m_at, 1) == u"\\";
        ++m_at;
        if (endsLine && m_counting == Counting::EveryLine && m_environments == 1 && m_braces == m_insideBraces)
            endLine(start, true);
        else
            m_isEmpty = false;
        return;
    }
    const QStringView name = QStringView(m_tex).sliced(start + 1, m_at - start - 1);
    if (name == u"begin" || name == u"end") {
        environment(braced(), name == u"begin", start);
    } else if (name == u"label") {
        if (const QString label = braced(); !label.isEmpty()) { // one that is never closed stays, with all behind it
            m_pending.append(label);
            m_edits.push_back({start, m_at - start, {}});
        }
    } else if (name == u"tag") {
        if (m_tex.mid(m_at, 1) == u"*")
            ++m_at;
        m_tag = braced();
        m_isEmpty = false;
    } else if (name == u"notag" || name == u"nonumber") {
        m_isUnnumbered = true;
    } else {
        m_isEmpty = false;
    }
}

void DisplayNumberer::environment(const QString &name, bool begins, qsizetype start)
{
    if (begins) {
        const Counting counting = m_environments == 0 && m_counting == Counting::None && !m_isCounted ? countingOf(name) : Counting::None;
        ++m_environments;
        m_isEmpty = counting != Counting::None;
        if (counting == Counting::None)
            return;
        m_counting = counting;
        m_isCounted = true;
        m_insideBraces = m_braces;
        if (name == u"alignat")
            braced();
        return;
    }
    if (--m_environments > 0 || m_counting == Counting::None) {
        m_isEmpty = false;
        return;
    }
    endLine(start, !m_isEmpty);
    m_counting = Counting::None;
}

/// Ends a line that its tag may be put in front of @p at. @p counts: it gets a number if it has none.
void DisplayNumberer::endLine(qsizetype at, bool counts)
{
    QString number = m_tag;
    if (m_tag.isEmpty() && counts && !m_isUnnumbered) {
        number = QString::number(++m_counter);
        m_edits.push_back({at, 0, QStringLiteral("\\tag{") + number + u'}'});
    }
    for (const QString &label : std::as_const(m_pending))
        m_labels.emplace_back(label, number);
    m_pending.clear();
    m_tag.clear();
    m_isUnnumbered = false;
    m_isEmpty = true;
}

/// Whether anything in @p tex has to do with numbers.
bool mayNeedNumbers(const QString &tex)
{
    return tex.contains(QLatin1StringView("\\begin")) || tex.contains(QLatin1StringView("\\label"));
}

bool mayRefer(const QString &text)
{
    return text.contains(QLatin1StringView("ref{"));
}

const QRegularExpression &reference()
{
    static const QRegularExpression expression(QStringLiteral(R"(\\(eq)?ref\s*\{([^{}]*)\})"));
    return expression;
}

QString shownNumber(const QRegularExpressionMatch &match, const Target &target)
{
    return match.capturedView(1).isEmpty() ? target.number : u'(' + target.number + u')';
}

/// Leads the references in words and formulas to what they name.
class Referrer
{
public:
    explicit Referrer(const Targets &targets) : m_targets(targets) {}

    void list(Inlines &inlines) const
    {
        const auto refers = [](const Inline &node) {
            const auto *text = node.value.as<Text>();
            const auto *math = node.value.as<Math>();
            return (text && mayRefer(text->text)) || (math && mayRefer(math->tex));
        };
        if (std::none_of(inlines.begin(), inlines.end(), refers))
            return;
        Inlines led;
        for (Inline &node : inlines) {
            const bool isReference = refers(node);
            if (isReference && node.value.is<Math>())
                formula(node);
            if (isReference && node.value.is<Text>())
                words(node, led);
            else
                led.push_back(std::move(node));
        }
        inlines = std::move(led);
    }

private:
    [[nodiscard]] const Target *find(const QRegularExpressionMatch &match) const
    {
        const auto found = m_targets.constFind(match.captured(2));
        return found == m_targets.constEnd() || found->number.isEmpty() ? nullptr : &*found;
    }

    [[nodiscard]] static Link link(const QRegularExpressionMatch &match, const Target &target)
    {
        Link link;
        link.url = u'#' + target.id;
        link.content.push_back({Text{shownNumber(match, target)}, {}, Origin::Markup});
        return link;
    }

    void formula(Inline &node) const
    {
        Math &math = *node.value.as<Math>();
        const QString tex = math.tex.trimmed();
        const auto whole = reference().match(tex, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (const Target *target = whole.hasMatch() && whole.capturedLength() == tex.size() && !math.display ? find(whole) : nullptr) {
            Link made = link(whole, *target);
            node.value = std::move(made);
            return;
        }
        std::vector<Edit> edits;
        for (auto matches = reference().globalMatch(math.tex); matches.hasNext();) {
            const auto match = matches.next();
            if (const Target *target = find(match))
                edits.push_back(
                    {match.capturedStart(), match.capturedLength(), QStringLiteral("\\href{#%1}{\\text{%2}}").arg(target->id, shownNumber(match, *target))});
        }
        math.tex = edited(math.tex, edits);
    }

    /// Puts the text @p node into @p parts, divided at its references.
    void words(const Inline &node, Inlines &parts) const
    {
        const QString &text = node.value.as<Text>()->text;
        qsizetype done = 0;
        const auto add = [&](Inline::Value value) { parts.push_back({std::move(value), node.position, node.origin}); };
        for (auto it = reference().globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const Target *target = find(match);
            if (!target)
                continue;
            if (match.capturedStart() > done)
                add(Text{text.mid(done, match.capturedStart() - done)});
            add(link(match, *target));
            done = match.capturedEnd();
        }
        if (done < text.size())
            add(Text{text.mid(done)});
    }

    const Targets &m_targets;
};

template<class Visit>
void eachList(Inlines &inlines, const Visit &visit);

/// Calls @p visit with every list of words, in reading order.
template<class Visit>
void eachList(Blocks &blocks, const Visit &visit)
{
    for (Block &block : blocks) {
        eachBelow(
            block, [&](Blocks &below) { eachList(below, visit); }, [&](Inlines &words) { eachList(words, visit); });
    }
}

template<class Visit>
void eachList(Inlines &inlines, const Visit &visit)
{
    visit(inlines);
    for (Inline &node : inlines) {
        if (node.value.is<Text>() || node.value.is<Link>()) // most are texts; no link stands in a link
            continue;
        eachBelow(
            node, [&](Blocks &below) { eachList(below, visit); }, [&](Inlines &words) { eachList(words, visit); });
    }
}

template<class Visit>
void eachList(Document &document, const Visit &visit)
{
    eachList(document.blocks, visit);
    for (Footnote &note : document.footnotes)
        eachList(note.content, visit);
}

void number(Math &math, int &counter, Targets &targets)
{
    DisplayNumberer numberer(math.tex, counter);
    QString tex = numberer.run();
    for (const auto &[label, number] : numberer.labels()) {
        if (math.attributes->id.isEmpty())
            math.attributes.edit().id = label;
        if (!targets.contains(label))
            targets.insert(label, {number, math.attributes->id});
    }
    math.tex = std::move(tex);
}

} // namespace

void numberEquations(Document &document)
{
    int counter = 0;
    Targets targets;
    eachList(document, [&](Inlines &inlines) {
        for (Inline &node : inlines) {
            if (auto *math = node.value.as<Math>(); math && math->display && mayNeedNumbers(math->tex))
                number(*math, counter, targets);
        }
    });
    if (targets.isEmpty())
        return;
    const Referrer referrer(targets);
    eachList(document, [&](Inlines &inlines) { referrer.list(inlines); });
}

} // namespace quayside
