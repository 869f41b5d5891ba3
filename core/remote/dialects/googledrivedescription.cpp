// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/googledrive.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

// docs/contracts/google-drive.md, "Kinds and formats".
namespace quayside::googledrive {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(GoogleDrive)
};

const QString fileIdKey = QStringLiteral("fileId");
constexpr QLatin1StringView editorTypes("application/vnd.google-apps.");

struct Kind {
    const char *id;
    const char *type; ///< after editorTypes; empty: stored files
    const char *path; ///< in addresses of the browser, before /d/
    const char *name;
    const char *help;
    const char *targets;
    bool hasRevisions; ///< an older state can be had
};

struct Target {
    const char *id;
    const char *name;
    const char *help;
    const char *extension;
    const char *mimeType;
};

#define T(text) QT_TRANSLATE_NOOP("GoogleDrive", text)

constexpr std::array kinds{
    Kind{"document", "document", "document", T("Google document"), "", "pdf docx odt rtf text html epub markdown", true},
    Kind{"spreadsheet", "spreadsheet", "spreadsheets", T("Google spreadsheet"), "", "xlsx ods pdf csv tsv html", true},
    Kind{"presentation", "presentation", "presentation", T("Google presentation"), "", "pdf pptx odp text png jpeg svg", false},
    Kind{"drawing", "drawing", "drawings", T("Google drawing"), "", "pdf png jpeg svg", false},
    Kind{"video", "vid", "videos", T("Google video"), T("Made with Google Vids."), "mp4", false},
    Kind{"file", "", "file", T("Stored file"), T("Anything that was uploaded: a Word file, a picture, a PDF. It comes as it is."), "original", true},
};

constexpr std::array targets{
    Target{"pdf", T("PDF"), "", "pdf", "application/pdf"},
    Target{"docx", T("Word (docx)"), "", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Target{"odt", T("OpenDocument text (odt)"), "", "odt", "application/vnd.oasis.opendocument.text"},
    Target{"rtf", T("Rich text (rtf)"), "", "rtf", "application/rtf"},
    Target{"text", T("Plain text"), "", "txt", "text/plain"},
    Target{"html", T("HTML (zip)"), T("Pages and pictures, in a zip file."), "zip", "application/zip"},
    Target{"epub", T("EPUB"), "", "epub", "application/epub+zip"},
    Target{"markdown", T("Markdown"), "", "md", "text/markdown"},
    Target{"xlsx", T("Excel (xlsx)"), "", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Target{"ods", T("OpenDocument spreadsheet (ods)"), "", "ods", "application/vnd.oasis.opendocument.spreadsheet"},
    Target{"csv", T("CSV"), T("The first sheet only."), "csv", "text/csv"},
    Target{"tsv", T("TSV"), T("The first sheet only."), "tsv", "text/tab-separated-values"},
    Target{"pptx", T("PowerPoint (pptx)"), "", "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Target{"odp", T("OpenDocument presentation (odp)"), "", "odp", "application/vnd.oasis.opendocument.presentation"},
    Target{"png", T("PNG"), T("Of a presentation, the first slide only."), "png", "image/png"},
    Target{"jpeg", T("JPEG"), T("Of a presentation, the first slide only."), "jpg", "image/jpeg"},
    Target{"svg", T("SVG"), T("Of a presentation, the first slide only."), "svg", "image/svg+xml"},
    Target{"mp4", T("Video (mp4)"), "", "mp4", "video/mp4"},
    Target{"original", T("The file as it is"), "", "", ""},
};
#undef T

/// Words of the table; empty ones have no translation.
QString said(const char *text)
{
    return *text ? Words::tr(text) : QString();
}

template<class Table>
auto rowOf(const Table &table, QStringView id)
{
    const auto at = std::find_if(table.begin(), table.end(), [id](const auto &row) { return id == QLatin1StringView(row.id); });
    return at == table.end() ? nullptr : &*at;
}

SourceKind sourceKind(const Kind &row)
{
    SourceKind kind;
    kind.id = QLatin1StringView(row.id);
    kind.name = Words::tr(row.name);
    kind.help = said(row.help);
    kind.targets = QString::fromLatin1(row.targets).split(u' ');
    kind.fields = {lookupOption(fileIdKey, Words::tr("File"), Words::tr("Its id, or its address in the browser."), kind.id, true)};
    if (row.hasRevisions)
        kind.fields.append(lookupOption(QStringLiteral("revisionId"), Words::tr("Revision"), Words::tr("Empty: the newest one."), QStringLiteral("revisions")));
    kind.fields.append(advanced(textOption(QStringLiteral("resourceKey"), Words::tr("Resource key"),
                                           Words::tr("Some files shared by link want it; it stands in the link. Empty: the one in the address, if any."))));
    if (kind.targets == QStringList{QStringLiteral("original")})
        kind.readOptions = {advanced(boolOption(QStringLiteral("acknowledgeAbuse"), Words::tr("Even if Google calls it harmful"),
                                                Words::tr("Google gives out what it takes for malware to its owner only, and only with this.")))};
    return kind;
}

TargetFormat target(const Target &row)
{
    TargetFormat made;
    made.id = QLatin1StringView(row.id);
    made.name = Words::tr(row.name);
    made.help = said(row.help);
    made.extension = QLatin1StringView(row.extension);
    made.mediaType = QLatin1StringView(row.mimeType);
    if (made.extension == QLatin1StringView("zip"))
        made.options = deliveryOptions().specs();
    return made;
}

ExportError invalidFile(const QString &value, const QString &reason)
{
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("option"), QStringLiteral("source.fileId")},
             {QStringLiteral("label"), Words::tr("File")},
             {QStringLiteral("value"), value},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("expected"), Words::tr("the file’s id, or an address that holds it,")}},
            QStringLiteral("source.fileId"),
            {}};
}

/// The kind of a browser URL; null: unknown.
const Kind *kindOfAddress(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^https?://(?:docs|drive|sheets|slides)\\.google\\.com/(?:a/[^/]+/)?([a-z]+)/(?:u/\\d+/)?d/"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString path = pattern.match(text.trimmed().left(4096)).captured(1).toLower();
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&path](const Kind &row) { return path == QLatin1StringView(row.path); });
    return at == kinds.end() ? nullptr : &*at;
}

QList<ExportError> crossCheck(const ExportRequest &request)
{
    const QString file = request.source().value(fileIdKey).toString();
    if (fileIdIn(file).isEmpty())
        return {invalidFile(file, Words::tr("it holds no id"))};
    const Kind *kind = kindOfAddress(file);
    if (kind && request.sourceKind != QLatin1StringView(kind->id))
        return {invalidFile(file, Words::tr("it is the address of another kind: %1").arg(Words::tr(kind->name)))};
    return {};
}

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::baseUrl, dialect::addressOption(Words::tr("Empty: Google’s own."))),
            bind(&O::signInUrl, advanced(option("sign-in-url", Words::tr("Sign-in address"), Words::tr("Empty: Google’s own, or that of the other address.")))),
            bind(&O::scopes, dialect::scopesOption()),
            bind(&O::requestsPerSecond, dialect::requestsPerSecondOption(Words::tr("Google allows a person 12,000 a minute, for all programs together."))),
        };
    });
}

} // namespace

QString service()
{
    return QStringLiteral("Google Drive");
}

Format formatOf(const QString &target)
{
    const Target *row = rowOf(targets, target);
    return row ? Format{row->mimeType, QLatin1StringView(row->extension)} : Format();
}

QString kindOf(const QString &mimeType)
{
    const bool isEditors = mimeType.startsWith(editorTypes);
    const QString type = isEditors ? mimeType.sliced(editorTypes.size()) : QString();
    const auto at = std::find_if(kinds.begin(), kinds.end(), [&type](const Kind &row) { return type == QLatin1StringView(row.type); });
    return at == kinds.end() || (isEditors && type.isEmpty()) ? QString() : QString(QLatin1StringView(at->id));
}

QString kindName(const QString &kindId)
{
    const Kind *row = rowOf(kinds, kindId);
    return row ? Words::tr(row->name) : QString();
}

QString mimeTypeOf(const QString &kindId)
{
    const Kind *row = rowOf(kinds, kindId);
    return row && *row->type ? editorTypes + QLatin1StringView(row->type) : QString();
}

QString fileIdIn(const QString &text)
{
    const QString typed = text.trimmed().left(4096);
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9_-]{10,}$"));
    if (id.match(typed).hasMatch())
        return typed;
    static const QRegularExpression inPath(QStringLiteral("/(?:d|files)/([A-Za-z0-9_-]{10,})(?=[/?#]|$)"));
    if (const auto match = inPath.match(typed); match.hasMatch())
        return match.captured(1);
    const QString asked = QUrlQuery(QUrl(typed)).queryItemValue(QStringLiteral("id"));
    return id.match(asked).hasMatch() ? asked : QString();
}

QString resourceKeyIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[?&]resource[kK]ey=([A-Za-z0-9_-]+)"));
    return pattern.match(text.left(4096)).captured(1);
}

QJsonObject fieldsFromUrl(const AccountSettings &, const QString &kind, const QUrl &url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    const QString id = fileIdIn(text);
    const Kind *told = kindOfAddress(text);
    if (id.isEmpty() || (told && kind != QLatin1StringView(told->id)))
        return {};
    QJsonObject fields{{fileIdKey, id}};
    if (const QString key = resourceKeyIn(text); !key.isEmpty())
        fields.insert(QStringLiteral("resourceKey"), key);
    return fields;
}

QList<OptionSpec> accountFields()
{
    return accountBinding().specs();
}

AccountOptions accountOptions(const AccountSettings &account)
{
    return accountBinding().accepted(dialect::givenValues(account));
}

ProviderDescription describe(const AccountSettings &account)
{
    ProviderDescription description = dialect::descriptionOf(account, service());
    for (const Kind &row : kinds)
        description.sourceKinds.append(sourceKind(row));
    for (const Target &row : targets)
        description.targets.append(target(row));
    description.crossCheck = crossCheck;
    return description;
}

} // namespace quayside::googledrive
