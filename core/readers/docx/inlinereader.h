// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/docx/docxreading.h"

namespace quayside::reader::docx {

/// The content of one paragraph (w:p): runs, links, fields, images, formulas, notes.
class InlineReader
{
public:
    InlineReader(Reading &reading, Story &story) : m_reading(reading), m_story(story) {}

    /// Appends the content of @p paragraph.
    void read(const XmlElement &paragraph);

    /// Its pieces; page breaks divide them.
    [[nodiscard]] std::vector<std::vector<office::Piece>> takeParts() { return std::move(m_parts); }
    /// Bookmarks that begin in it.
    [[nodiscard]] const QStringList &bookmarks() const { return m_bookmarks; }
    /// What text boxes in it hold.
    [[nodiscard]] std::vector<office::FlatBlock> takeBoxes() { return std::move(m_boxes); }
    /// Its text without looks, for code.
    [[nodiscard]] const QString &plainText() const { return m_text; }
    /// A horizontal line is drawn in it.
    [[nodiscard]] bool hasRule() const { return m_hasRule; }

private:
    void content(const XmlElement &parent, const office::PieceLook &look);
    void element(const XmlElement &element, const office::PieceLook &look);
    void run(const XmlElement &run, office::PieceLook look);
    void runContent(const XmlElement &element, const office::PieceLook &look);
    void text(const QString &words, office::PieceLook look);
    void push(Inline::Value value, const office::PieceLook &look);
    void link(const XmlElement &element, office::PieceLook look);
    void change(const XmlElement &element, office::PieceLook look, bool deleted);
    void control(const XmlElement &element, const office::PieceLook &look);
    void bookmark(const XmlElement &element, const office::PieceLook &look);
    void note(const XmlElement &element, const office::PieceLook &look, bool endnote);
    void callNote(int index, office::PieceLook look);
    void symbol(const XmlElement &element, const office::PieceLook &look);
    void ruby(const XmlElement &element, const office::PieceLook &look);
    void breakLine(const XmlElement &element, const office::PieceLook &look);
    void formula(const XmlElement &element, const office::PieceLook &look, bool display);

    // fields (fields.cpp)
    void simpleField(const XmlElement &element, const office::PieceLook &look);
    void fieldCharacter(const XmlElement &element);
    void beginResult(Field &field);
    void showInstruction(const Field &field);
    void formField(const XmlElement &data, Field &field);
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] int fieldLink() const;

    // pictures (drawings.cpp)
    void drawing(const XmlElement &element, const office::PieceLook &look);
    void picture(const XmlElement &element, const office::PieceLook &look);
    void embeddedObject(const XmlElement &element, const office::PieceLook &look);
    void textBoxes(const XmlElement &element);
    void chart(const QString &relationship);
    void diagram(const QString &relationship);
    bool drawnWords(const XmlElement &element);
    XmlElement drawnPart(const QString &relationship);
    void addBox(Block::Value value);
    void image(const QString &relationship, Image image, const office::PieceLook &look);

    [[nodiscard]] office::PieceLook looked(const XmlElement *properties, office::PieceLook look);
    std::vector<office::Piece> &part();

    Reading &m_reading;
    Story &m_story;
    std::vector<std::vector<office::Piece>> m_parts;
    QStringList m_bookmarks;
    QHash<QString, QString> m_openBookmarks; ///< names by ids
    std::vector<office::FlatBlock> m_boxes;
    QString m_text;
    bool m_hasRule = false;
};

} // namespace quayside::reader::docx
