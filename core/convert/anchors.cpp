// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/anchors.h"

#include "output/targetname.h"
#include "readers/htmladdresses.h"
#include "readers/htmltags.h"

#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

QString withoutBlanks(const QString &id)
{
    QString name = id.trimmed();
    for (QChar &c : name) {
        if (c.isSpace())
            c = u'-';
    }
    return name;
}

class IdSettler
{
public:
    IdSettler(const Document &document, const AddressedParts &parts) : m_document(document), m_parts(parts)
    {
        for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
            m_notes.insert(document.footnotes[i].label);
            m_notes.insert(QString::number(i + 1)); // pages number them
        }
    }

    AnchorNames run()
    {
        for (const AddressedParts::RawHtml &html : m_parts.raws)
            settle(*html.raw);
        for (const AddressedParts::OfNode &one : m_parts.attributes) {
            const QString &id = (*one.attributes)->id;
            if (id.isEmpty())
                continue;
            if (one.embedded)
                m_names.add(id, id);
            else if (const QString given = give(id); given != id)
                one.attributes->edit().id = given;
        }
        addNotes();
        return std::move(m_names);
    }

private:
    void settle(Raw &raw)
    {
        if (raw.text.contains(QLatin1StringView("id"), Qt::CaseInsensitive))
            raw.text = withIds(raw.text, [this](const QString &id) { return give(id); });
        if (!raw.text.contains(QLatin1StringView("name"), Qt::CaseInsensitive))
            return;
        const QStringList names = idsIn(raw.text.toUtf8());
        for (const QString &name : names) {
            m_taken.insert(name);
            m_names.add(name, name);
        }
    }

    /// The replacement of @p id; empty: none.
    QString give(const QString &id)
    {
        QString wanted = withoutBlanks(id);
        if (wanted.isEmpty())
            return {};
        if (isOfNote(wanted))
            wanted.prepend(QLatin1StringView("id-")); // a number behind it would make another footnote's
        QString given = wanted;
        for (int &n = m_next[wanted]; m_taken.contains(given) || isOfNote(given);)
            given = wanted + u'-' + QString::number(++n);
        m_taken.insert(given);
        m_names.add(id, given);
        m_names.add(given, given);
        return given;
    }

    /// Whether a footnote or a call of one gets this id.
    [[nodiscard]] bool isOfNote(const QString &id) const
    {
        if (m_notes.isEmpty() || !id.startsWith(QLatin1StringView("fn")))
            return false;
        if (id.startsWith(QLatin1StringView("fn-")))
            return m_notes.contains(id.sliced(3));
        if (!id.startsWith(QLatin1StringView("fnref-")))
            return false;
        const QString name = id.sliced(6);
        const QString tail = name.section(u'-', -1);
        const bool counts = name.contains(u'-') && std::all_of(tail.cbegin(), tail.cend(), [](QChar c) { return c.isDigit(); });
        return m_notes.contains(name) || (counts && m_notes.contains(name.chopped(tail.size() + 1)));
    }

    void addNotes()
    {
        for (const FootnoteReference *call : m_parts.calls) {
            const auto index = static_cast<std::size_t>(call->index);
            if (index >= m_document.footnotes.size())
                continue;
            const QString &label = m_document.footnotes[index].label;
            const QString reference = QStringLiteral("fnref-") + label + (call->call > 1 ? u'-' + QString::number(call->call) : QString());
            m_names.add(QStringLiteral("fn-") + label, QStringLiteral("fn-") + label);
            m_names.add(reference, reference);
        }
    }

    const Document &m_document;
    const AddressedParts &m_parts;
    AnchorNames m_names;
    QSet<QString> m_notes; ///< labels and numbers
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< the last number tried, by id
};

} // namespace

AnchorNames::Found AnchorNames::find(const QString &name) const
{
    if (const auto found = m_ids.constFind(name); found != m_ids.constEnd())
        return {*found, false};
    const auto found = m_folded.constFind(nameKey(name));
    return found == m_folded.constEnd() ? Found() : Found{*found, true};
}

void AnchorNames::add(const QString &name, const QString &id)
{
    if (!name.isEmpty() && !m_ids.contains(name))
        m_ids.insert(name, id);
}

void AnchorNames::fold()
{
    if (!m_folded.isEmpty())
        return;
    QStringList names = m_ids.keys();
    names.sort(); // deterministic for names that differ in case
    for (const QString &name : std::as_const(names)) {
        const QString key = nameKey(name);
        if (!m_folded.contains(key))
            m_folded.insert(key, m_ids.value(name));
    }
}

AnchorNames settleIds(const Document &document, const AddressedParts &parts)
{
    return IdSettler(document, parts).run();
}

} // namespace quayside
