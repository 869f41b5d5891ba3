// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/diagrams.h"

#include "base/boundedprocess.h"
#include "base/concurrent.h"
#include "convert/diagramcache.h"
#include "document/diagramname.h"
#include "output/sha256.h"
#include "readers/imageheader.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <span>
#include <vector>

namespace quayside {
namespace {

constexpr std::size_t together = 8; ///< drawn at once, if threads are free
constexpr int mostHangs = 3;        ///< after so many hangs a command is not run again for this document
constexpr qsizetype longestAlt = 4'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Diagrams", text);
}

/// A diagram and its result.
struct Drawing {
    Block *block = nullptr;
    QString language;
    QStringList command;
    QByteArray picture;
    QString problem; ///< translated; empty: there is a picture
    bool hung = false;
};

QString problemOf(const ProcessResult &result, const QStringList &command, const ProcessLimits &limits)
{
    switch (result.outcome) {
    case ProcessOutcome::Done:
    case ProcessOutcome::Stopped: return {};
    case ProcessOutcome::NotStarted: return tr("the program “%1” is not there or cannot be run").arg(command.value(0));
    case ProcessOutcome::TimedOut: return tr("“%1” took longer than %2 s").arg(command.value(0)).arg(limits.milliseconds / 1000);
    case ProcessOutcome::TooMuchMemory: return tr("“%1” took too much memory").arg(command.value(0));
    case ProcessOutcome::TooMuchOutput: return tr("“%1” wrote too much").arg(command.value(0));
    case ProcessOutcome::Failed: break;
    }
    const QString said = QString::fromUtf8(result.messages).section(u'\n', 0, 0).simplified().left(200);
    return said.isEmpty() ? tr("“%1” failed").arg(command.value(0)) : tr("“%1” failed: %2").arg(command.value(0), said);
}

/// SVG or PNG; else an empty type.
QString pictureType(const QByteArray &bytes)
{
    const ImageHeader header = imageHeader(bytes);
    const bool fits = header.mediaType == QLatin1StringView("image/svg+xml") || (header.mediaType == QLatin1StringView("image/png") && !header.damaged);
    return fits ? header.mediaType : QString();
}

/// Hash of everything the picture depends on, the program's version included.
QByteArray keyOf(const Drawing &drawing, const QString &code)
{
    const QFileInfo program(programPath(drawing.command.value(0)));
    Sha256 hash;
    hash.add((drawing.command.join(u'\0') + u'\0' + program.filePath() + u'\0' + QString::number(program.size()) + u'\0'
              + QString::number(program.lastModified().toMSecsSinceEpoch()) + u'\0' + code)
                 .toUtf8());
    return hash.result();
}

void draw(Drawing &drawing, const DiagramCache &cache, const ProcessLimits &limits, const StopToken &stop)
{
    const QString code = drawing.block->value.as<CodeBlock>()->text;
    const QByteArray key = keyOf(drawing, code);
    drawing.picture = cache.find(key);
    if (!drawing.picture.isEmpty() && !pictureType(drawing.picture).isEmpty())
        return;
    ProcessResult result = runBounded(drawing.command, code.toUtf8(), limits, stop);
    drawing.hung = result.outcome == ProcessOutcome::TimedOut;
    drawing.problem = problemOf(result, drawing.command, limits);
    if (result.outcome != ProcessOutcome::Done)
        return;
    if (pictureType(result.output).isEmpty())
        drawing.problem = tr("“%1” gave neither SVG nor PNG").arg(drawing.command.value(0));
    else
        cache.keep(key, result.output);
    drawing.picture = std::move(result.output);
}

/// From “title="…"” behind the language, or the block's attribute.
QString titleOf(const CodeBlock &code)
{
    static const QRegularExpression written(QStringLiteral("\\btitle=(?:\"([^\"]*)\"|'([^']*)'|([^\\s,}]+))"));
    if (const auto match = written.match(code.info); match.hasMatch())
        return match.captured(match.lastCapturedIndex());
    for (const auto &[key, value] : code.attributes->others) {
        if (key == QLatin1StringView("title"))
            return value;
    }
    return {};
}

void replace(Block &block, const QByteArray &picture)
{
    const auto &code = *block.value.as<CodeBlock>();
    const QString title = titleOf(code);
    Image image;
    image.url = QStringLiteral("data:%1;base64,%2").arg(pictureType(picture), QString::fromLatin1(picture.toBase64()));
    image.alt.push_back({Text{title.isEmpty() ? code.text.trimmed().left(longestAlt) : title}, block.position, block.origin});
    image.attributes = code.attributes;
    Paragraph paragraph;
    paragraph.content.push_back({std::move(image), block.position, block.origin});
    block.value = std::move(paragraph);
}

class DiagramDrawer
{
public:
    DiagramDrawer(Document &document, const DiagramOptions &options, WorkContext &context)
        : m_document(document), m_options(options), m_context(context), m_cache(context.cacheFolder)
    {}

    Result<void> run()
    {
        collect(m_document.blocks);
        for (Footnote &note : m_document.footnotes)
            collect(note.content);
        for (std::span<Drawing> left = m_drawings; !left.empty(); left = left.subspan(std::min(together, left.size()))) {
            const auto some = left.first(std::min(together, left.size()));
            drawSome(some);
            if (auto going = m_context.checkStop(); !going)
                return going;
            for (Drawing &drawing : some)
                finish(drawing);
        }
        if (!m_drawings.empty())
            m_cache.sweep();
        return {};
    }

private:
    void collect(Blocks &blocks)
    {
        editBlocks(blocks, [this](Block &block) {
            const auto *code = block.value.as<CodeBlock>();
            const QString language = code ? code->language.toLower() : QString();
            if (language.isEmpty())
                return;
            const QString command = m_options.commands.value(language, m_options.commands.value(usualDiagramName(language)));
            if (command.trimmed().isEmpty() && !isDiagramLanguage(language))
                return;
            Drawing drawing{&block, language, QProcess::splitCommand(command), {}, {}, false};
            if (drawing.command.isEmpty())
                drawing.problem = tr("no command is set for it");
            m_drawings.push_back(std::move(drawing));
        });
    }

    void drawSome(std::span<Drawing> some)
    {
        for (Drawing &drawing : some) {
            if (drawing.problem.isEmpty() && m_hangs.value(drawing.command.join(u'\0')) >= mostHangs)
                drawing.problem = tr("“%1” hung %2 times before").arg(drawing.command.value(0)).arg(mostHangs);
        }
        ProcessLimits limits;
        limits.milliseconds = m_options.seconds * 1000;
        mapOn(m_context.threads, some, [&](Drawing &drawing) {
            if (drawing.problem.isEmpty() && !m_context.stop.stopRequested())
                draw(drawing, m_cache, limits, m_context.stop);
        });
    }

    void finish(Drawing &drawing)
    {
        if (drawing.hung)
            ++m_hangs[drawing.command.join(u'\0')];
        if (drawing.problem.isEmpty())
            return replace(*drawing.block, drawing.picture);
        const SourcePosition &position = drawing.block->position;
        m_context.warn({WarningCode::DiagramNotDrawn,
                        {{QStringLiteral("language"), drawing.language}, {QStringLiteral("reason"), drawing.problem}},
                        m_document.files.value(position.file),
                        position.line});
    }

    Document &m_document;
    const DiagramOptions &m_options;
    WorkContext &m_context;
    DiagramCache m_cache;
    std::vector<Drawing> m_drawings;
    QMap<QString, int> m_hangs;
};

} // namespace

const OptionBinding<DiagramOptions> &diagramOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<DiagramOptions>{
            bind(&DiagramOptions::diagrams,
                 option("diagrams", tr("Diagrams"), tr("What becomes of diagrams that are written as code: mermaid, dot, plantuml, d2.")),
                 {{Diagrams::Code, "code", tr("Code"), tr("They are shown as they are written")},
                  {Diagrams::Command, "command", tr("Drawn"), tr("By the programs below, which read what the document says")}}),
            bind(&DiagramOptions::commands,
                 advanced(option("diagram-commands", tr("Programs for diagrams"),
                                 tr("Language and command, for example dot=dot -Tsvg: it reads the code and writes SVG or PNG. No shell is used.")))),
            bind(&DiagramOptions::seconds, advanced(ranged(option("diagram-seconds", tr("Time for a diagram"),
                                                                  tr("A program that takes longer for one picture is ended, and its code stays.")),
                                                           1, 600, QStringLiteral("s")))),
        };
    });
}

Result<void> drawDiagrams(Document &document, const DiagramOptions &options, WorkContext &context)
{
    if (options.diagrams == Diagrams::Code)
        return {};
    return DiagramDrawer(document, options, context).run();
}

} // namespace quayside
