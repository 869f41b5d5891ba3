// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "readers/textdecoding.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TextReader", text);
}

enum class LineEnds { Join, Keep, Code };

struct TextOptions {
    LineEnds lineEnds = LineEnds::Join;
};

const OptionBinding<TextOptions> &textOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<TextOptions>{
            bind(&TextOptions::lineEnds,
                 option("line-ends", tr("Line ends"), tr("What the line ends inside a paragraph of plain text mean; an empty line always ends a paragraph.")),
                 {{LineEnds::Join, "join", tr("Join the lines"), tr("Lines of a paragraph flow together")},
                  {LineEnds::Keep, "keep", tr("Keep the lines"), tr("Every line stays a line")},
                  {LineEnds::Code, "code", tr("Exactly as it is"), tr("The whole text in letters of one width, with all its blanks")}}),
        };
    });
}

/// Splits at LF, CR LF and CR.
class Lines
{
public:
    explicit Lines(QByteArrayView text) : m_text(text) {}

    bool next(QString &line)
    {
        if (m_at >= m_text.size())
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != '\n' && m_text[end] != '\r')
            ++end;
        line = QString::fromUtf8(m_text.sliced(m_at, end - m_at));
        const bool pair = end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n';
        m_at = end + (pair ? 2 : 1);
        ++m_number;
        return true;
    }
    [[nodiscard]] qint32 number() const { return m_number; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qint32 m_number = 0;
};

void addLine(Inlines &words, const QString &line, qint32 number, LineEnds ends)
{
    if (!words.empty()) {
        if (ends == LineEnds::Keep)
            words.push_back({LineBreak{}, {number, 0}, Origin::Markup});
        else
            words.push_back({SoftBreak{}, {number, 0}, Origin::Markup});
    }
    const QString text = ends == LineEnds::Join ? line.trimmed() : line;
    words.push_back({Text{text}, {number, 0}, Origin::Markup});
}

Result<Blocks> paragraphs(QByteArrayView text, LineEnds ends, WorkContext &context)
{
    Blocks blocks;
    Inlines words;
    qint32 start = 0;
    const auto flush = [&] {
        if (!words.empty())
            blocks.push_back({Paragraph{std::move(words), Alignment::None}, {start, 0}, Origin::Markup});
        words = {};
    };
    Lines lines(text);
    QString line;
    while (lines.next(line)) {
        if (lines.number() % 1000 == 0) {
            if (auto going = context.checkStop(); !going)
                return failure(going.error());
        }
        // What stands before a form feed ends its page, what stands behind it begins the next.
        const QStringList parts = line.split(u'\f');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i % 1000 == 999) { // a line may have any number of them
                if (auto going = context.checkStop(); !going)
                    return failure(going.error());
            }
            if (i > 0) {
                flush();
                blocks.push_back({PageBreak{}, {lines.number(), 0}, Origin::Markup});
            }
            QString part = parts.at(i);
            while (!part.isEmpty() && part.back().isSpace())
                part.chop(1);
            if (!part.isEmpty() && words.empty())
                start = lines.number();
            if (!part.isEmpty())
                addLine(words, part, lines.number(), ends);
            else if (parts.size() == 1)
                flush();
        }
    }
    flush();
    return blocks;
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = textOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    const auto source = sourceText(input, {.guesses = true, .formFeeds = FormFeeds::Keep}, context);
    if (!source)
        return failure(source.error());
    const QByteArray &text = *source;
    Document document;
    document.files = QStringList{input.name};
    if (options->lineEnds == LineEnds::Code) {
        QString whole = QString::fromUtf8(text);
        whole.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
        if (!whole.isEmpty() && !whole.endsWith(u'\n'))
            whole += u'\n';
        if (!whole.isEmpty())
            document.blocks.push_back({CodeBlock{whole, {}, {}, true}, {1, 0}, Origin::Markup});
        return document;
    }
    auto blocks = paragraphs(text, options->lineEnds, context);
    if (!blocks)
        return failure(blocks.error());
    document.blocks = *std::move(blocks);
    return document;
}

} // namespace

Reader textReader()
{
    Reader reader;
    reader.id = QStringLiteral("text");
    reader.name = tr("Plain text");
    reader.extensions = {QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("log")};
    reader.options = textOptions().specs() + encodingOptions();
    reader.read = read;
    return reader;
}

} // namespace quayside
