// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>

namespace quayside {

/// A work that a text may cite.
struct Work {
    struct Person {
        QString family; ///< or all of the name
        QString given;
    };
    std::vector<Person> people; ///< authors, else editors
    bool othersToo = false;     ///< people who are not named
    QString year;               ///< empty: none
    QString title;
    QString container; ///< journal or book that it is in; empty: it stands for itself
    QString volume;
    QString issue;
    QString pages;
    QString publisher;
    QString address; ///< of the web, or of its DOI

    /// “Knuth”, “Knuth & Plass”, “Knuth et al.”; without people its title.
    [[nodiscard]] QString names() const;
};

/// Works by their keys, from BibTeX and CSL-JSON. What it cannot read of an entry it passes over.
class Bibliography
{
public:
    /// Adds the works in @p file: JSON if it begins so, else BibTeX. Bounded in works and in the length of each.
    void add(QByteArrayView file);

    [[nodiscard]] bool isEmpty() const { return m_works.empty(); }
    /// Null: there is none.
    [[nodiscard]] const Work *find(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    /// Tells works of @p keys that have the same names and year apart, by letters behind the year.
    void tellApart(const QStringList &keys);
    /// Those of @p keys as a list for the end of a text, in order of their names. Each has the id `ref-KEY`.
    [[nodiscard]] Block list(const QStringList &keys) const;

private:
    void addJson(const QByteArray &json);

    std::map<QString, Work> m_works;
};

/// The id of a work in a list.
QString workId(const QString &key);

} // namespace quayside
