// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/fonts.h"

#include <optional>

namespace quayside::office {

/// How a stretch of text looks, beyond the style of its paragraph.
struct RunLook {
    std::string_view style = {}; ///< a character style
    FontRole role = FontRole::Body;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool underline = false;
    std::string_view vertical = {}; ///< "superscript", "subscript"
    quint32 color = 0;              ///< 0: the style's
    quint32 background = 0;
    double size = 0; ///< points of the text around; what is written only if `sized`
    bool sized = false;
    QString language = {};

    friend bool operator==(const RunLook &, const RunLook &) = default;
};

/// Gathers words; neighbours of one look become one stretch, which a format writes.
class Runs
{
public:
    virtual ~Runs() = default;
    Q_DISABLE_COPY_MOVE(Runs)

    /// Begins a paragraph, which runs from right to left or not.
    void begin(bool rightToLeft);
    /// Adds words; blanks collapse. Line feeds and tabs are blanks.
    void text(QStringView words, const RunLook &look);
    /// Adds words as they are: line feeds end lines, tabs are tabs.
    void verbatim(QStringView words, const RunLook &look);
    /// The end of a line of the source: a blank, except between Han and Kana.
    void softBreak(const RunLook &look);
    /// A line's end within the paragraph.
    void lineBreak();
    /// Writes what is held back; before any other element.
    void flush();
    /// Something stands here that is no text: a blank after it counts.
    void object();

protected:
    Runs() = default;
    /// A paragraph begins.
    virtual void begun() {}
    /// @p words in one look; tabs, line feeds and soft hyphens are among them.
    virtual void write(const QString &words, const RunLook &look) = 0;
    virtual void writeLineBreak() = 0;
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

private:
    void add(QStringView words, const RunLook &look);

    QString m_words; ///< not yet written
    RunLook m_look;  ///< of m_words
    bool m_rightToLeft = false;
    bool m_blank = true; ///< the last character was a blank, or there is none
    bool m_softBreak = false;
    RunLook m_softLook;
};

} // namespace quayside::office
