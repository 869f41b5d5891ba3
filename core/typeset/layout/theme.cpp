// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/theme.h"

#include "document/colors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace quayside {
namespace {

/// Reads an object by key; remembers the first key not read.
class Keys
{
public:
    Keys(const QJsonObject &object, QString path, QString &problem) : m_object(object), m_path(std::move(path)), m_problem(problem)
    {
        m_left = m_object.keys();
    }
    ~Keys()
    {
        if (!m_left.isEmpty() && m_problem.isEmpty())
            m_problem = m_path + m_left.first();
    }
    Q_DISABLE_COPY_MOVE(Keys)

    QJsonValue take(QLatin1StringView key)
    {
        m_left.removeOne(key);
        return m_object.value(key);
    }
    void number(QLatin1StringView key, float &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            value = static_cast<float>(json.toDouble(double(value)));
    }
    void flag(QLatin1StringView key, bool &value) { value = take(key).toBool(value); }
    void color(QLatin1StringView key, quint32 &value)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        if (const auto color = colorOf(json.toString()))
            value = *color;
        else if (json.toString() == QLatin1StringView("none"))
            value = 0;
        else
            m_problem = m_path + key;
    }
    void look(QLatin1StringView key, TextLook &value)
    {
        const QJsonValue json = take(key);
        if (!json.isUndefined())
            readLook(json.toObject(), m_path + key + u'.', value);
    }
    void readLook(const QJsonObject &object, const QString &path, TextLook &value)
    {
        Keys keys(object, path, m_problem);
        const QString role = keys.take(QLatin1StringView("font")).toString();
        if (!role.isEmpty())
            value.role = role == QLatin1StringView("code") ? FontRole::Code : role == QLatin1StringView("heading") ? FontRole::Heading : FontRole::Body;
        keys.number(QLatin1StringView("size"), value.size);
        keys.number(QLatin1StringView("leading"), value.leading);
        keys.number(QLatin1StringView("before"), value.before);
        keys.number(QLatin1StringView("after"), value.after);
        keys.flag(QLatin1StringView("bold"), value.bold);
        keys.flag(QLatin1StringView("italic"), value.italic);
        keys.flag(QLatin1StringView("rule"), value.rule);
        keys.color(QLatin1StringView("color"), value.color);
    }
    template<size_t N>
    void looks(QLatin1StringView key, std::array<TextLook, N> &values)
    {
        const QJsonArray array = take(key).toArray();
        for (qsizetype i = 0; i < array.size() && i < qsizetype(N); ++i)
            readLook(array[i].toObject(), m_path + key + u'.', values[static_cast<size_t>(i)]);
    }
    template<size_t N>
    void colors(QLatin1StringView key, std::array<quint32, N> &values)
    {
        const QJsonArray array = take(key).toArray();
        for (qsizetype i = 0; i < array.size() && i < qsizetype(N); ++i)
            values[static_cast<size_t>(i)] = colorOf(array[i].toString()).value_or(0);
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString &m_problem;
    QStringList m_left;
};

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        result << one.toString();
    return result;
}

void readCode(const QJsonObject &colors, Theme &theme)
{
    for (auto it = colors.begin(); it != colors.end(); ++it) {
        QString color = it.value().toString();
        if (color.endsWith(QLatin1StringView(" bold"))) {
            color.chop(5);
            theme.codeBold.insert(it.key(), true);
        }
        theme.codeColors.insert(it.key(), colorOf(color).value_or(0xff000000));
    }
}

} // namespace

Result<Theme> Theme::fromJson(const QJsonObject &object)
{
    using L = QLatin1StringView;
    Theme theme;
    QString problem;
    {
        Keys keys(object, {}, problem);
        keys.take(L("name"));
        const QJsonObject fonts = keys.take(L("fonts")).toObject();
        theme.fonts = {texts(fonts.value(L("body"))), texts(fonts.value(L("heading"))), texts(fonts.value(L("code")))};
        keys.look(L("body"), theme.body);
        theme.quote = theme.caption = theme.note = theme.table = theme.running = theme.author = theme.body;
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
        keys.flag(L("justify"), theme.justify);
        keys.number(L("inlineCodeScale"), theme.inlineCode);
        keys.number(L("listIndent"), theme.listIndent);
        keys.number(L("quoteIndent"), theme.quoteIndent);
        keys.number(L("frameInset"), theme.frameInset);
        keys.number(L("cellInset"), theme.cellInset);
        keys.number(L("marginTop"), theme.marginTop);
        keys.number(L("marginBottom"), theme.marginBottom);
        keys.number(L("marginInner"), theme.marginInner);
        keys.number(L("marginOuter"), theme.marginOuter);
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
        readCode(keys.take(L("codeColors")).toObject(), theme);
    }
    if (!problem.isEmpty())
        return failure(ErrorCode::LayoutFailed, {}, QStringLiteral("theme key ") + problem);
    return theme;
}

Result<Theme> Theme::builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/quayside/themes/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::LayoutFailed, {}, QStringLiteral("theme ") + name);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return failure(ErrorCode::LayoutFailed, {}, error.errorString());
    return fromJson(json.object());
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
