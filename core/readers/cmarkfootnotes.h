// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

struct cmark_node;

namespace quayside {

/// The footnotes of a text whose words are parsed leaf by leaf, numbered as cmark's own finish numbers them: notes in the order of their first
/// calls, where the calls inside of a note count at the place where the note is written; calls of one note from 1.
class CmarkFootnotes
{
public:
    /// Takes in every definition below @p root. Of two with one label the first counts.
    void addDefinitions(cmark_node *root);
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }

    /// Numbers the calls among the words of @p leaf, which are parsed. Once for each leaf, in reading order.
    void number(cmark_node *leaf);
    /// Writes into the calls among the words of @p leaf, which are parsed, what cmark writes there: the number of the note (literal) and of the
    /// call (footnote.ref_ix). A call that no note answers becomes text, as it is written.
    void resolve(cmark_node *leaf) const;

    /// Definitions that are called, in the order of their numbers.
    [[nodiscard]] const std::vector<cmark_node *> &called() const { return m_called; }

private:
    struct Note {
        cmark_node *definition = nullptr;
        int number = 0; ///< from 1; 0: not called yet
        int calls = 0;
    };
    struct Call {
        int note = 0; ///< 0: there is none
        int call = 0;
    };

    std::vector<Note> m_notes;
    QHash<QByteArray, std::size_t> m_byLabel; ///< into m_notes
    std::vector<cmark_node *> m_called;
    QHash<const cmark_node *, std::vector<Call>> m_calls; ///< by leaf, in reading order
};

} // namespace quayside
