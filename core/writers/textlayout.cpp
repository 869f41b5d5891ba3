// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textlayout.h"

#include "document/plainforms.h"
#include "math/formula.h"
#include "math/plaintext.h"
#include "writers/markdowntext.h"
#include "writers/textwidth.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace quayside::plaintext {
namespace {

constexpr int narrowest = 16; ///< columns; nesting never squeezes blocks below it
constexpr int ruleWidth = 20;
constexpr qsizetype longestShown = 80;

/// Super- or subscript characters; empty if Unicode lacks one.
QString shifted(const QString &text, bool raised)
{
    static constexpr QStringView plain = u"0123456789+-=()n";
    static constexpr QStringView above = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    static constexpr QStringView under = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c);
        if (at < 0)
            return {};
        result += raised ? above.at(at) : under.at(at);
    }
    return result;
}

/// A soft break is a blank, or nothing in scripts without blanks.
class Words
{
public:
    explicit Words(Setting &setting) : m_setting(setting) {}
    void add(const Inlines &inlines)
    {
        for (const Inline &node : inlines) {
            m_position = node.position;
            node.value.visit([this](const auto &value) { add(value); });
        }
    }
    QString take() { return m_text; }

private:
    void put(const QString &text)
    {
        if (text.isEmpty())
            return;
        const bool joins = joinsWithoutBlank(markdown::lastCodePoint(m_text), markdown::firstCodePoint(text));
        if (m_soft && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !joins)
            m_text += u' ';
        m_soft = false;
        m_text += text;
    }
    void around(const QString &before, const Inlines &content, const QString &after)
    {
        put(before);
        add(content);
        m_soft = false;
        m_text += after;
    }

    void add(const Text &text) { put(QString(text.text).replace(u'\n', u' ')); }
    void add(const SoftBreak &) { m_soft = true; }
    void add(const LineBreak &)
    {
        m_soft = false;
        m_text += u'\n';
    }
    void add(const Code &code) { put(u'`' + QString(code.text).replace(u'\n', u' ') + u'`'); }
    void add(const Styled &styled);
    void add(const Link &link);
    void add(const Image &image);
    void add(const FootnoteReference &reference) { put(QStringLiteral("[^%1]").arg(reference.index + 1)); }
    void add(const BreakOpportunity &) {}
    void add(const Math &formula);
    void add(const Citation &citation) { add(plainForm(citation)); }
    void add(const Ruby &ruby) { add(plainForm(ruby)); }
    void add(const Span &span) { add(span.content); }
    void add(const Raw &raw);
    void lost(const QString &what);

    Setting &m_setting;
    QString m_text;
    SourcePosition m_position;
    bool m_soft = false;
};

void Words::add(const Styled &styled)
{
    switch (styled.style) {
    case Style::Strikethrough: return around(QStringLiteral("~~"), styled.content, QStringLiteral("~~"));
    case Style::Keyboard: return around(QStringLiteral("["), styled.content, QStringLiteral("]"));
    case Style::Quotation: return around(QStringLiteral("“"), styled.content, QStringLiteral("”"));
    case Style::Superscript:
    case Style::Subscript: {
        const bool raised = styled.style == Style::Superscript;
        const QString text = shifted(plainText(styled.content), raised);
        return text.isEmpty() ? around(raised ? QStringLiteral("^(") : QStringLiteral("_("), styled.content, QStringLiteral(")")) : put(text);
    }
    case Style::Emphasis:
    case Style::Strong:
    case Style::Underline:
    case Style::Inserted:
    case Style::Highlight:
    case Style::Small: return add(styled.content);
    }
}

void Words::add(const Math &formula)
{
    const math::Formula read = math::readTex(formula.tex, formula.display);
    for (const Warning &warning : math::warningsOf(read, formula.tex, m_setting.document.files.value(m_position.file), m_position.line))
        m_setting.context.warn(warning);
    put(read.isSet() ? math::readableText(read) : u'$' + formula.tex.simplified() + u'$');
}

void Words::add(const Raw &raw)
{
    if (raw.format != QLatin1StringView("html")) // its meaning is in the nodes beside it
        lost(QCoreApplication::translate("TextWriter", "Text in the format “%1”").arg(raw.format));
}

void Words::lost(const QString &what)
{
    m_setting.context.warn({WarningCode::FeatureLost,
                            {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), QStringLiteral("text")}},
                            m_setting.document.files.value(m_position.file),
                            m_position.line});
}

void Words::add(const Link &link)
{
    add(link.content);
    const QString shown = plainText(link.content);
    const bool inside = link.url.startsWith(u'#') || link.url.isEmpty();
    const bool said = shown == link.url || QStringLiteral("mailto:") + shown == link.url;
    if (inside || said || m_setting.links == Links::None)
        return;
    if (m_setting.links == Links::Inline)
        return put(QStringLiteral(" <") + link.url + u'>');
    int &number = m_setting.numbers[link.url];
    if (number == 0) {
        m_setting.addresses.append(link.url);
        number = static_cast<int>(m_setting.addresses.size());
    }
    put(QStringLiteral("[%1]").arg(number));
}

void Words::add(const Image &image)
{
    QString alt = plainText(image.alt).simplified();
    if (alt.isEmpty()) {
        const bool data = image.url.startsWith(QLatin1StringView("data:"));
        alt = data ? QStringLiteral("data:") : image.url.section(u'/', -1);
        Warning warning{WarningCode::AltTextMissing,
                        {{QStringLiteral("image"), data ? QString() : image.url.section(u'/', -1)}},
                        m_setting.document.files.value(m_position.file),
                        m_position.line};
        m_setting.context.warn(std::move(warning));
    }
    put(u'[' + alt + u']');
}

int inner(int columns, int taken)
{
    return columns <= 0 ? 0 : std::max(columns - taken, narrowest);
}

QStringList wrap(const QString &text, int columns)
{
    return columns <= 0 ? text.split(u'\n') : wrapText(text, {columns, 0, 0});
}

QStringList behind(const QString &first, const QString &rest, const QStringList &all)
{
    QStringList result;
    result.reserve(all.size());
    for (const QString &each : all) {
        const QString &prefix = result.isEmpty() ? first : rest;
        QString line = prefix + each;
        while (each.isEmpty() && line.endsWith(u' '))
            line.chop(1);
        result.append(line);
    }
    if (result.isEmpty())
        result.append(first.trimmed());
    return result;
}

QStringList aligned(QStringList all, Alignment alignment, int columns)
{
    if (columns <= 0 || (alignment != Alignment::Center && alignment != Alignment::Right))
        return all;
    for (QString &each : all) {
        each = padded(each, columns, alignment == Alignment::Right ? Qt::AlignRight : Qt::AlignHCenter);
        while (each.endsWith(u' '))
            each.chop(1);
    }
    return all;
}

class BlockLines
{
public:
    BlockLines(int columns, Setting &setting) : m_columns(columns), m_setting(setting) {}

    QStringList operator()(const Paragraph &v) const { return aligned(wrap(words(v.content, m_setting), m_columns), v.alignment, m_columns); }
    QStringList operator()(const Heading &v) const;
    QStringList operator()(const CodeBlock &v) const;
    QStringList operator()(const BlockQuote &v) const { return behind(QStringLiteral("> "), QStringLiteral("> "), below(v.content, 2)); }
    QStringList operator()(const Alert &v) const;
    QStringList operator()(const ListBlock &v) const;
    QStringList operator()(const Table &v) const { return tableLines(v, m_columns, m_setting); }
    QStringList operator()(const DefinitionList &v) const;
    QStringList operator()(const ThematicBreak &) const { return {QString(ruleWidth, u'-')}; }
    QStringList operator()(const PageBreak &) const { return {}; }
    QStringList operator()(const Figure &v) const;
    QStringList operator()(const Details &v) const;
    QStringList operator()(const Division &v) const { return aligned(below(v.content, 0), v.alignment, m_columns); }
    QStringList operator()(const LineBlock &v) const;
    QStringList operator()(const Raw &v) const;

private:
    [[nodiscard]] QStringList below(const Blocks &blocks, int taken, bool tight = false) const
    {
        return lines(blocks, inner(m_columns, taken), m_setting, tight);
    }

    int m_columns;
    Setting &m_setting;
};

QStringList BlockLines::operator()(const Heading &v) const
{
    QStringList all = wrap(words(v.content, m_setting), m_columns);
    int widest = 0;
    for (const QString &each : std::as_const(all))
        widest = std::max(widest, textWidth(each));
    static constexpr QStringView marks = u"=-~.";
    if (widest > 0)
        all.append(QString(widest, marks.at(std::clamp(v.level, 1, 4) - 1)));
    return aligned(all, v.alignment, m_columns);
}

QStringList BlockLines::operator()(const CodeBlock &v) const
{
    const QString indent(4, u' ');
    return behind(indent, indent, (v.text.endsWith(u'\n') ? v.text.chopped(1) : v.text).split(u'\n'));
}

QStringList BlockLines::operator()(const Alert &v) const
{
    static constexpr Label kinds[] = {Label::Note, Label::Tip, Label::Important, Label::WarningLabel, Label::Caution};
    static_assert(std::size(kinds) == described::count<AlertKind>());
    QString title = labelled(kinds[static_cast<int>(v.kind)], m_setting);
    if (!v.title.empty())
        title += QStringLiteral(": ") + words(v.title, m_setting);
    QStringList all{u'[' + title + u']'};
    all += below(v.content, 2);
    return behind(QStringLiteral("> "), QStringLiteral("> "), all);
}

QStringList BlockLines::operator()(const ListBlock &v) const
{
    QStringList markers;
    qsizetype widest = 0;
    for (const int number : itemNumbers(v)) {
        markers.append(v.ordered ? markerForm(v, numberForm(v.numbering, number)) : QStringLiteral("-"));
        widest = std::max(widest, markers.back().size());
    }
    QStringList all;
    for (std::size_t i = 0; i < v.items.size(); ++i) {
        if (m_setting.context.stop.stopRequested())
            break;
        const ListItem &item = v.items[i];
        QString marker = markers.at(static_cast<qsizetype>(i)).rightJustified(widest) + u' ';
        if (item.checked)
            marker += *item.checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        if (i > 0 && !v.tight)
            all.append(QString());
        all += behind(marker, QString(marker.size(), u' '), below(item.content, static_cast<int>(marker.size()), v.tight));
    }
    return all;
}

QStringList BlockLines::operator()(const DefinitionList &v) const
{
    const QString indent(4, u' ');
    QStringList all;
    for (const DefinitionItem &item : v.items) {
        all += wrap(words(item.term, m_setting), m_columns);
        for (const Blocks &definition : item.definitions)
            all += behind(indent, indent, below(definition, 4));
    }
    return all;
}

QStringList BlockLines::operator()(const Figure &v) const
{
    QStringList all = below(v.content, 0);
    if (v.caption.empty())
        return all;
    const QString lead = labelled(Label::Figure, m_setting) + QStringLiteral(": ");
    if (const Inlines *plain = plainCaption(v.caption))
        return all + wrap(lead + words(*plain, m_setting), m_columns);
    return all + QStringList{lead.trimmed()} + below(v.caption, 0);
}

QStringList BlockLines::operator()(const LineBlock &v) const
{
    QStringList all;
    for (const Inlines &line : v.lines)
        all += wrap(words(line, m_setting), m_columns);
    return all;
}

QStringList BlockLines::operator()(const Raw &v) const
{
    if (const auto rows = CsvRows::of(v, m_setting.context))
        return *rows ? tableLines((*rows)->table(0, (*rows)->size()), m_columns, m_setting) : QStringList();
    Inlines alone;
    alone.push_back({v, {}, Origin::Markup});
    words(alone, m_setting); // for its warning
    return {};
}

QStringList BlockLines::operator()(const Details &v) const
{
    const QString indent(2, u' ');
    QStringList all = wrap(words(v.summary, m_setting), m_columns);
    all += behind(indent, indent, below(v.content, 2));
    return all;
}

bool isFolded(const Block &block)
{
    const auto *alert = block.value.as<Alert>();
    const auto *details = block.value.as<Details>();
    return (alert && alert->folding == Folding::Closed) || (details && !details->open);
}

} // namespace

QString labelled(Label which, Setting &setting)
{
    bool fellBack = false;
    const QString text = label(which, setting.locale, &fellBack);
    setting.labelsMissing = setting.labelsMissing || (fellBack && !setting.locale.isEmpty());
    return text;
}

QString words(const Inlines &inlines, Setting &setting)
{
    Words all(setting);
    all.add(inlines);
    return all.take();
}

QStringList lines(const Block &block, int columns, Setting &setting)
{
    if (isFolded(block) && !std::exchange(setting.foldingTold, true))
        setting.context.warn({WarningCode::FoldingLost,
                              {{QStringLiteral("format"), QStringLiteral("text")}},
                              setting.document.files.value(block.position.file),
                              block.position.line});
    return block.value.visit(BlockLines(columns, setting));
}

QStringList lines(const Blocks &blocks, int columns, Setting &setting, bool tight)
{
    QStringList all;
    for (const Block &block : blocks) {
        if (setting.context.stop.stopRequested())
            break;
        const QStringList some = lines(block, columns, setting);
        if (some.isEmpty())
            continue;
        if (!all.isEmpty() && !tight)
            all.append(QString());
        all += some;
    }
    return all;
}

} // namespace quayside::plaintext
