// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/codecolors.h"

#include "base/filestamp.h"

#include <srchilite/formatter.h>
#include <srchilite/formattermanager.h>
#include <srchilite/formatterparams.h>
#include <srchilite/highlightstate.h>
#include <srchilite/langdefmanager.h>
#include <srchilite/langmap.h>
#include <srchilite/regexrulefactory.h>
#include <srchilite/settings.h>
#include <srchilite/sourcehighlighter.h>

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype longestColored = 2000; ///< per line: on longer ones the regexes backtrack too much
constexpr qsizetype largestColored = 256 * 1024;

/// Common names that source-highlight calls otherwise.
struct Alias {
    const char *written;
    const char *meant;
};
constexpr std::array aliases{
    Alias{"rs", "rust"},
    Alias{"js", "javascript"},
    Alias{"jsx", "javascript"},
    Alias{"ts", "javascript"},
    Alias{"typescript", "javascript"},
    Alias{"py", "python"},
    Alias{"python3", "python"},
    Alias{"bash", "sh"},
    Alias{"shell", "sh"},
    Alias{"zsh", "sh"},
    Alias{"console", "sh"},
    Alias{"c++", "cpp"},
    Alias{"cxx", "cpp"},
    Alias{"hpp", "cpp"},
    Alias{"h", "cpp"},
    Alias{"cs", "csharp"},
    Alias{"c#", "csharp"},
    Alias{"rb", "ruby"},
    Alias{"golang", "go"},
    Alias{"yml", "conf"},
    Alias{"yaml", "conf"},
    Alias{"toml", "conf"},
    Alias{"ini", "conf"},
    Alias{"kt", "java"},
    Alias{"kotlin", "java"},
    Alias{"tex", "latex"},
    Alias{"hs", "haskell"},
    Alias{"pl", "perl"},
    Alias{"patch", "diff"},
    Alias{"md", "nohilite"},
    Alias{"markdown", "nohilite"},
    Alias{"make", "makefile"},
    Alias{"svg", "xml"},
    Alias{"jsonc", "json"},
    Alias{"docker", "sh"},
    Alias{"dockerfile", "sh"},
    Alias{"swift", "scala"},
    Alias{"text", ""},
    Alias{"plaintext", ""},
    Alias{"txt", ""},
    Alias{"plain", ""},
    Alias{"none", ""},
    Alias{"output", ""},
    Alias{"ignore", ""},
};

QString canonical(const QString &language)
{
    const QString lower = language.toLower();
    for (const Alias &alias : aliases) {
        if (lower == QLatin1StringView(alias.written))
            return QString::fromLatin1(alias.meant);
    }
    return lower;
}

struct Collected {
    const std::string *line = nullptr;
    std::vector<CodeColors::Stretch> *stretches = nullptr;
};

/// Records the stretches of a line.
class Collector final : public srchilite::Formatter
{
public:
    Collector(QString kind, Collected &where) : m_kind(std::move(kind)), m_where(where) {}
    void format(const std::string &text, const srchilite::FormatterParams *params) override
    {
        if (!params || params->start < 0 || !m_where.line || m_kind == QLatin1StringView("normal") || m_kind == QLatin1StringView("symbol")
            || m_kind == QLatin1StringView("cbracket"))
            return;
        const auto start = static_cast<size_t>(params->start);
        if (start + text.size() > m_where.line->size())
            return;
        const auto units = [&](size_t from, size_t count) { return QString::fromUtf8(m_where.line->data() + from, static_cast<qsizetype>(count)).size(); };
        m_where.stretches->push_back({units(0, start), units(start, text.size()), m_kind});
    }

private:
    QString m_kind;
    Collected &m_where;
};

} // namespace

struct CodeColors::Definitions {
    static inline QMutex mutex; ///< held while loading
    srchilite::RegexRuleFactory factory;
    srchilite::LangDefManager manager{&factory};
    std::unique_ptr<srchilite::LangMap> names;
    const QString folder;
    QHash<QString, srchilite::HighlightStatePtr> states; ///< null: unknown

    explicit Definitions(QString where) : folder(std::move(where)) {}

    /// Definitions of the files as they are now.
    static std::shared_ptr<Definitions> of(const QString &folder)
    {
        static std::shared_ptr<Definitions> latest;
        static QByteArray latestStamp;
        const QByteArray stamp = filesStamp(folder);
        const QMutexLocker lock(&mutex);
        if (!latest || latestStamp != stamp)
            latest = std::make_shared<Definitions>(folder);
        latestStamp = stamp;
        return latest;
    }

    srchilite::HighlightStatePtr state(const QString &language)
    {
        const QMutexLocker lock(&mutex);
        const QString name = canonical(language);
        if (name.isEmpty())
            return {};
        const auto known = states.constFind(name);
        if (known != states.constEnd())
            return *known;
        srchilite::HighlightStatePtr result;
        try {
            if (!names) {
                names = std::make_unique<srchilite::LangMap>(folder.toStdString(), "lang.map");
                names->open();
            }
            std::string file = names->getMappedFileName(name.toStdString());
            static const QRegularExpression plainName(QStringLiteral("^[a-z0-9_+-]{1,30}$"));
            if (file.empty() && plainName.match(name).hasMatch() && QFile::exists(folder + u'/' + name + QStringLiteral(".lang")))
                file = name.toStdString() + ".lang";
            if (!file.empty())
                result = manager.getHighlightState(folder.toStdString(), file);
        } catch (const std::exception &) {
            result.reset();
        }
        if (states.size() < 200)
            states.insert(name, result);
        return result;
    }
};

QString CodeColors::folder()
{
    // retrieveDataDir() keeps its answer in a string without a lock: a reader beside the first call may get half of it. Asked once, and never while
    // definitions load, which ask it too.
    static const QString found = [] {
        const QMutexLocker lock(&Definitions::mutex);
        return QString::fromStdString(srchilite::Settings::retrieveDataDir());
    }();
    return found;
}

CodeColors::Definitions &CodeColors::definitions()
{
    std::call_once(m_once, [this] { m_definitions = Definitions::of(m_folder); });
    return *m_definitions;
}

bool CodeColors::knows(const QString &language)
{
    return canonical(language).isEmpty() || definitions().state(language) != nullptr;
}

CodeColors::Colored CodeColors::color(QStringView text, const QString &language, const StopToken &stop)
{
    Colored result;
    const srchilite::HighlightStatePtr state = definitions().state(language);
    if (!state)
        return result;
    result.known = true;
    if (text.size() > largestColored)
        return result;
    Collected where;
    srchilite::FormatterManager formatters(srchilite::FormatterPtr(new Collector(QStringLiteral("normal"), where)));
    static const char *const kinds[] = {"keyword", "type",     "usertype",   "string",           "regexp",    "specialchar", "comment",   "number",
                                        "preproc", "function", "predef_var", "predef_func",      "classname", "variable",    "attribute", "property",
                                        "value",   "url",      "oldfile",    "newfile",          "difflines", "selector",    "date",      "section",
                                        "todo",    "label",    "argument",   "optionalargument", "math",      "bold"};
    for (const char *kind : kinds)
        formatters.addFormatter(kind, srchilite::FormatterPtr(new Collector(QString::fromLatin1(kind), where)));
    srchilite::SourceHighlighter highlighter(state);
    srchilite::FormatterParams params;
    highlighter.setFormatterManager(&formatters);
    highlighter.setFormatterParams(&params);
    for (const QStringView source : text.split(u'\n')) {
        result.lines.emplace_back();
        if (stop.stopRequested() || source.size() > longestColored)
            continue;
        const std::string line = source.toUtf8().toStdString();
        where.line = &line;
        where.stretches = &result.lines.back();
        params.start = 0;
        try {
            highlighter.highlightParagraph(line);
        } catch (const std::exception &) {
            result.lines.back().clear(); // regex too complex: leave it plain
        }
        where.line = nullptr;
    }
    return result;
}

} // namespace quayside
