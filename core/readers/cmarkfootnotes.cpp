// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/cmarkfootnotes.h"

#include "readers/cmarknodes.h"

#include <cmark-gfm/parser.h>
#include <cmark-gfm/utf8.h>

namespace quayside {
namespace {

/// A label as cmark compares it: case-folded, whitespace collapsed; empty: never matches.
QByteArray comparable(const cmark_chunk &label, cmark_mem *memory)
{
    if (label.len < 1 || label.len > MAX_LINK_LABEL_LENGTH)
        return {};
    cmark_strbuf folded;
    cmark_strbuf_init(memory, &folded, 0);
    cmark_utf8proc_case_fold(&folded, label.data, label.len);
    cmark_strbuf_trim(&folded);
    cmark_strbuf_normalize_whitespace(&folded);
    return QByteArray(cmark_strbuf_cstr(&folded), folded.size);
}

void setLiteral(cmark_node *node, const QByteArray &text)
{
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_node_mem(node), &buffer, static_cast<bufsize_t>(text.size()));
    cmark_strbuf_put(&buffer, reinterpret_cast<const unsigned char *>(text.data()), static_cast<bufsize_t>(text.size()));
    node->as.literal = cmark_chunk_buf_detach(&buffer);
}

template<class Visit>
void eachCall(cmark_node *leaf, Visit visit)
{
    cmarknode::eachBelow(leaf, CMARK_EVENT_ENTER, [&](cmark_node *node) {
        if (node->type == CMARK_NODE_FOOTNOTE_REFERENCE)
            visit(node);
    });
}

} // namespace

void CmarkFootnotes::addDefinitions(cmark_node *root)
{
    cmarknode::eachBelow(root, CMARK_EVENT_EXIT, [&](cmark_node *node) {
        if (node->type != CMARK_NODE_FOOTNOTE_DEFINITION)
            return;
        const QByteArray label = comparable(node->as.literal, cmark_node_mem(node));
        if (label.isEmpty() || m_byLabel.contains(label))
            return;
        m_byLabel.insert(label, m_notes.size());
        m_notes.push_back({node, 0, 0});
    });
}

void CmarkFootnotes::number(cmark_node *leaf)
{
    std::vector<Call> &calls = m_calls[leaf];
    eachCall(leaf, [&](cmark_node *node) {
        const auto found = m_byLabel.constFind(comparable(node->as.literal, cmark_node_mem(node)));
        if (found == m_byLabel.constEnd()) {
            calls.push_back({});
            return;
        }
        Note &note = m_notes[*found];
        if (note.number == 0) {
            m_called.push_back(note.definition);
            note.number = static_cast<int>(m_called.size());
        }
        calls.push_back({note.number, ++note.calls});
    });
}

void CmarkFootnotes::resolve(cmark_node *leaf) const
{
    const auto calls = m_calls.constFind(leaf);
    std::size_t next = 0;
    eachCall(leaf, [&](cmark_node *node) {
        const Call call = calls == m_calls.constEnd() ? Call() : calls->at(next++);
        if (call.note > 0) {
            setLiteral(node, QByteArray::number(call.note));
            node->footnote.ref_ix = call.call;
        } else {
            const QByteArray label = cmarknode::bytes(node->as.literal).toByteArray();
            node->type = CMARK_NODE_TEXT;
            setLiteral(node, "[^" + label + ']');
        }
    });
}

} // namespace quayside
