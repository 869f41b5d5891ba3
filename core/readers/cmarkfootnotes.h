// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

struct cmark_node;

namespace quayside {

/// Footnotes of a text parsed leaf by leaf, numbered as in cmark: notes by first call, with calls inside a note counted at its definition; calls of a
/// note from 1.
class CmarkFootnotes
{
public:
    /// Adds the definitions below @p root; the first with a label wins.
    void addDefinitions(cmark_node *root);
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }

    /// Numbers the calls in @p leaf, already parsed. Once for each leaf, in reading order.
    void number(cmark_node *leaf);
    /// Fills in calls in @p leaf, already parsed, as cmark does: number of note (literal) and call (footnote.ref_ix). Calls without a note become
    /// text again.
    void resolve(cmark_node *leaf) const;

    /// Definitions that are called, by number.
    [[nodiscard]] const std::vector<cmark_node *> &called() const { return m_called; }

private:
    struct Note {
        cmark_node *definition = nullptr;
        int number = 0; ///< from 1; 0: not called yet
        int calls = 0;
    };
    struct Call {
        int note = 0; ///< 0: no such note
        int call = 0;
    };

    std::vector<Note> m_notes;
    QHash<QByteArray, std::size_t> m_byLabel; ///< into m_notes
    std::vector<cmark_node *> m_called;
    QHash<const cmark_node *, std::vector<Call>> m_calls; ///< by leaf, in reading order
};

} // namespace quayside
