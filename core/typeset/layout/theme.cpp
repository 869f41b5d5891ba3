// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/theme.h"

#include "base/nativepath.h"
#include "base/textdistance.h"
#include "document/colors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace quayside {
namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype longestText = 1000;
constexpr qsizetype mostTexts = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("Theme", text);
}

/// Names are also written into style sheets.
bool isFontName(const QJsonValue &value)
{
    const QString name = value.toString();
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringLiteral(" -_.,&'+()").contains(c); };
    return value.isString() && !name.isEmpty() && name.size() < 200 && std::all_of(name.cbegin(), name.cend(), fits);
}

struct Range {
    double from;
    double to;
};
constexpr Range sizes{1, 200};   ///< points
constexpr Range spaces{0, 1000}; ///< points
constexpr Range margins{0, 200}; ///< millimetres

/// Reads an object by key; the first problem is kept, as a part of a sentence.
class Keys
{
public:
    Keys(const QJsonValue &value, QString path, QString &problem) : m_object(value.toObject()), m_path(std::move(path)), m_problem(problem)
    {
        m_left = m_object.keys();
        if (!value.isUndefined() && !value.isObject())
            tell(m_path.chopped(1), tr("“%1” must be an object in braces"));
    }
    ~Keys()
    {
        if (m_left.isEmpty() || !m_problem.isEmpty())
            return;
        m_problem = tr("“%1” is no key of themes").arg(m_path + m_left.first().left(longestText));
        if (const QString hint = didYouMean(m_left.first(), m_known); !hint.isEmpty())
            m_problem += QStringLiteral(" (%1)").arg(QString(hint).remove(u'.'));
    }
    Q_DISABLE_COPY_MOVE(Keys)

    QJsonValue take(QLatin1StringView key)
    {
        m_known.append(key);
        m_left.removeOne(key);
        return m_object.value(key);
    }
    void number(QLatin1StringView key, float &value, Range range)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isDouble() || json.toDouble() < range.from || json.toDouble() > range.to)
            return tell(m_path + key,
                        tr("“%1” must be a number from %2 to %3").arg(QStringLiteral("%1"), QLocale().toString(range.from), QLocale().toString(range.to)));
        value = static_cast<float>(json.toDouble());
    }
    void flag(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined() && !json.isBool())
            return tell(m_path + key, tr("“%1” must be true or false"));
        value = json.toBool(value);
    }
    void color(QLatin1StringView key, quint32 &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            readColor(json, m_path + key, value);
    }
    void text(QLatin1StringView key, QString &value)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isString() || json.toString().size() > longestText)
            return tell(m_path + key, tr("“%1” must be a text"));
        value = json.toString();
    }
    void fonts(QLatin1StringView key, QStringList &values)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        const QJsonArray array = json.toArray();
        if (!json.isArray() || array.size() > mostTexts || !std::all_of(array.begin(), array.end(), isFontName))
            return tell(m_path + key, tr("“%1” must be a list of names of fonts"));
        values.clear();
        for (const QJsonValue &one : array)
            values.append(one.toString());
    }
    void look(QLatin1StringView key, TextLook &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            readLook(json, m_path + key + u'.', value);
    }
    template<size_t N>
    void looks(QLatin1StringView key, std::array<TextLook, N> &values)
    {
        const QJsonArray array = list(key, N);
        for (qsizetype i = 0; i < array.size(); ++i)
            readLook(array[i], QStringLiteral("%1%2.%3.").arg(m_path, key).arg(i + 1), values[static_cast<size_t>(i)]);
    }
    template<size_t N>
    void colors(QLatin1StringView key, std::array<quint32, N> &values)
    {
        const QJsonArray array = list(key, N);
        for (qsizetype i = 0; i < array.size(); ++i)
            readColor(array[i], QStringLiteral("%1%2.%3").arg(m_path, key).arg(i + 1), values[static_cast<size_t>(i)]);
    }
    void code(QLatin1StringView key, Theme &theme)
    {
        const QJsonObject colors = take(key).toObject();
        for (auto it = colors.begin(); it != colors.end(); ++it) {
            const QString kind = it.key(); // each call makes a string of its own
            QString color = it.value().toString();
            const auto fits = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); };
            // No number in front: in an editor's paths numbers are places in lists.
            if (kind.isEmpty() || kind.front().isDigit() || !std::all_of(kind.cbegin(), kind.cend(), fits))
                return tell(m_path + key + u'.' + kind, tr("“%1” is no key of themes")); // it becomes a class of CSS
            const bool bold = color.endsWith(QLatin1StringView(" bold"));
            if (bold)
                color.chop(5);
            quint32 value = 0xff000000;
            readColor(color, m_path + key + u'.' + kind, value);
            theme.codeColors.insert(kind, value);
            theme.codeBold.insert(kind, bold);
        }
    }

private:
    /// The list at @p key, if it has at most @p most entries.
    QJsonArray list(QLatin1StringView key, size_t most)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined() || (json.isArray() && json.toArray().size() <= qsizetype(most)))
            return json.toArray();
        tell(m_path + key, tr("“%1” must be a list of at most %2").arg(QStringLiteral("%1"), QString::number(most)));
        return {};
    }
    void readColor(const QJsonValue &json, const QString &path, quint32 &value)
    {
        if (const auto color = colorOf(json.toString()); color && json.isString())
            value = *color;
        else if (json.toString() == QLatin1StringView("none"))
            value = 0;
        else
            tell(path, tr("“%1” must be a color such as #1f4e8c, or “none”"));
    }
    void readLook(const QJsonValue &json, const QString &path, TextLook &value)
    {
        Keys keys(json, path, m_problem);
        QString role;
        keys.text(QLatin1StringView("font"), role);
        if (role == QLatin1StringView("code"))
            value.role = FontRole::Code;
        else if (role == QLatin1StringView("heading"))
            value.role = FontRole::Heading;
        else if (role == QLatin1StringView("body"))
            value.role = FontRole::Body;
        else if (!role.isEmpty())
            tell(path + QStringLiteral("font"), tr("“%1” must be body, heading or code"));
        keys.number(QLatin1StringView("size"), value.size, sizes);
        keys.number(QLatin1StringView("leading"), value.leading, sizes);
        keys.number(QLatin1StringView("before"), value.before, spaces);
        keys.number(QLatin1StringView("after"), value.after, spaces);
        keys.flag(QLatin1StringView("bold"), value.bold);
        keys.flag(QLatin1StringView("italic"), value.italic);
        keys.flag(QLatin1StringView("rule"), value.rule);
        keys.color(QLatin1StringView("color"), value.color);
    }
    /// @p words with %1 for @p path.
    void tell(const QString &path, const QString &words)
    {
        if (m_problem.isEmpty())
            m_problem = words.arg(path.left(longestText));
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
    QStringList m_left;
    QStringList m_known;
};

using L = QLatin1StringView;

void readTexts(Keys &keys, Theme &theme)
{
    keys.look(L("body"), theme.body);
    theme.quote = theme.caption = theme.note = theme.table = theme.running = theme.author = theme.body;
    theme.title = theme.subtitle = theme.code = theme.body;
    theme.headings.fill(theme.body);
    theme.contents.fill(theme.body);
    theme.code.role = FontRole::Code;
    for (TextLook *look : {&theme.title, &theme.subtitle})
        look->role = FontRole::Heading;
    for (TextLook &look : theme.headings)
        look.role = FontRole::Heading;
    keys.looks(L("headings"), theme.headings);
    keys.look(L("code"), theme.code);
    keys.look(L("quote"), theme.quote);
    keys.look(L("caption"), theme.caption);
    keys.look(L("footnote"), theme.note);
    keys.look(L("table"), theme.table);
    keys.look(L("running"), theme.running);
    keys.look(L("title"), theme.title);
    keys.look(L("subtitle"), theme.subtitle);
    keys.look(L("author"), theme.author);
    keys.looks(L("contents"), theme.contents);
}

void readMeasures(Keys &keys, Theme &theme)
{
    keys.flag(L("justify"), theme.justify);
    keys.number(L("inlineCodeScale"), theme.inlineCode, {0.3, 2});
    keys.number(L("listIndent"), theme.listIndent, {0, 200});
    keys.number(L("quoteIndent"), theme.quoteIndent, {0, 200});
    keys.number(L("frameInset"), theme.frameInset, {0, 100});
    keys.number(L("cellInset"), theme.cellInset, {0, 100});
    keys.number(L("marginTop"), theme.marginTop, margins);
    keys.number(L("marginBottom"), theme.marginBottom, margins);
    keys.number(L("marginInner"), theme.marginInner, margins);
    keys.number(L("marginOuter"), theme.marginOuter, margins);
}

void readColors(Keys &keys, Theme &theme)
{
    keys.color(L("linkColor"), theme.link);
    keys.color(L("mutedColor"), theme.muted);
    keys.color(L("ruleColor"), theme.rule);
    keys.color(L("codeBackground"), theme.codeBackground);
    keys.color(L("codeBorder"), theme.codeBorder);
    keys.color(L("inlineCodeBackground"), theme.inlineCodeBackground);
    keys.color(L("quoteBar"), theme.quoteBar);
    keys.color(L("tableRule"), theme.tableRule);
    keys.color(L("tableInnerRule"), theme.tableInnerRule);
    keys.color(L("tableStripe"), theme.tableStripe);
    keys.colors(L("alerts"), theme.alerts);
    keys.colors(L("alertBackgrounds"), theme.alertBackgrounds);
    keys.code(L("codeColors"), theme);
}

/// Logos and covers; pictures lie beside the theme's file.
void readBrand(Keys &keys, Theme &theme, const QString &folder, QString &problem)
{
    const auto absolute = [&](const QString &path) { return path.isEmpty() ? QString() : absolutePath(QDir(folder).filePath(path)); };
    QString logo;
    keys.text(L("headerLogo"), logo);
    theme.headerLogo = absolute(logo);
    keys.number(L("headerLogoHeight"), theme.headerLogoHeight, {4, 100});
    Keys cover(keys.take(L("cover")), QStringLiteral("cover."), problem);
    logo.clear();
    cover.text(L("logo"), logo);
    theme.coverLogo = absolute(logo);
    cover.color(L("background"), theme.coverBackground);
    cover.color(L("color"), theme.coverColor);
}

ExportError invalid(const QString &theme, const QString &reason, const QString &details = {})
{
    return {ErrorCode::ThemeInvalid, {{QStringLiteral("theme"), theme}, {QStringLiteral("reason"), reason}}, {}, details};
}

/// The object in the theme file at @p path.
Result<QJsonObject> readFile(const QString &path, const WorkContext &context)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        context.input(path, nullptr);
        return failure(invalid(path, !info.exists()  ? tr("there is no such file")
                                     : info.isFile() ? tr("it cannot be read: %1").arg(file.errorString())
                                                     : tr("it is no file")));
    }
    if (file.size() > largestFile)
        return failure(invalid(path, tr("it is larger than 1 MB")));
    const QByteArray bytes = file.read(largestFile);
    context.input(path, &bytes);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (json.isObject())
        return json.object();
    const auto line = 1 + std::count(bytes.cbegin(), bytes.cbegin() + qBound(0, error.offset, int(bytes.size())), '\n');
    return failure(invalid(path, tr("it is not the JSON of a theme, near line %1").arg(line), error.errorString()));
}

} // namespace

Result<Theme> Theme::fromJson(const QJsonObject &object, const QString &folder)
{
    Theme theme;
    QString name = object.value(L("name")).toString().left(longestText);
    QString problem;
    {
        Keys keys(object, {}, problem);
        keys.text(L("name"), name);
        {
            Keys fonts(keys.take(L("fonts")), QStringLiteral("fonts."), problem);
            fonts.fonts(L("body"), theme.fonts[0]);
            fonts.fonts(L("heading"), theme.fonts[1]);
            fonts.fonts(L("code"), theme.fonts[2]);
        }
        readTexts(keys, theme);
        readMeasures(keys, theme);
        readColors(keys, theme);
        readBrand(keys, theme, folder, problem);
    }
    if (!problem.isEmpty())
        return failure(invalid(name, problem));
    return theme;
}

QJsonObject Theme::merged(const QJsonObject &base, const QJsonObject &over)
{
    const auto together = [](const QJsonValue &below, const QJsonValue &above) -> QJsonValue {
        return below.isObject() && above.isObject() ? QJsonValue(merged(below.toObject(), above.toObject())) : above;
    };
    QJsonObject result = base;
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue below = base.value(it.key());
        if (!below.isArray() || !it.value().isArray() || !below.toArray().first().isObject()) {
            result.insert(it.key(), together(below, it.value()));
            continue;
        }
        QJsonArray all = below.toArray(); // looks by level
        const QJsonArray above = it.value().toArray();
        for (qsizetype i = 0; i < above.size(); ++i) {
            if (i < all.size())
                all.replace(i, together(all.at(i), above.at(i)));
            else
                all.append(above.at(i));
        }
        result.insert(it.key(), all);
    }
    return result;
}

QJsonObject Theme::builtInJson(const QString &name)
{
    QFile file(QStringLiteral(":/quayside/themes/") + name + QStringLiteral(".json"));
    return isBuiltIn(name) && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool Theme::isBuiltIn(const QString &name)
{
    return name == QLatin1StringView("report") || name == QLatin1StringView("manual");
}

Result<Theme> Theme::named(const QString &nameOrPath, const WorkContext &context)
{
    if (isBuiltIn(nameOrPath))
        return fromJson(builtInJson(nameOrPath));
    const QString path = absolutePath(nameOrPath);
    auto object = readFile(path, context);
    if (!object)
        return failure(object.error());
    const QString base = object->take(L("base")).toString(QStringLiteral("report"));
    if (!isBuiltIn(base))
        return failure(invalid(path, tr("“base” must be “report” or “manual”")));
    auto theme = fromJson(merged(builtInJson(base), *object), QFileInfo(path).path());
    if (!theme)
        theme.error().params.insert(QStringLiteral("theme"), path);
    return theme;
}

QStringList Theme::pictures() const
{
    QStringList paths{headerLogo, coverLogo};
    paths.removeAll(QString());
    return paths;
}

void Theme::scale(float factor)
{
    const auto each = [factor](TextLook &look) {
        for (float *length : {&look.size, &look.leading, &look.before, &look.after})
            *length *= factor;
    };
    for (TextLook *look : {&body, &code, &quote, &caption, &note, &table, &running, &title, &subtitle, &author})
        each(*look);
    for (TextLook &look : headings)
        each(look);
    for (TextLook &look : contents)
        each(look);
    for (float *length : {&listIndent, &quoteIndent, &frameInset, &cellInset})
        *length *= factor;
}

} // namespace quayside
