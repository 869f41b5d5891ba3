// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr everywhere, says qpdf, or it warns
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

namespace quayside::test {

/// A PDF read back by another library, to be asked for what the standards ask.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("test", m_bytes.constData(), std::size_t(m_bytes.size()));
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            pages.push_back(page.getObjectHandle());
        if (root().hasKey("/StructTreeRoot") && structure().hasKey("/ParentTree"))
            readNumbers(structure().getKey("/ParentTree"));
    }

    QPDF &qpdf() { return m_pdf; }
    QPDFObjectHandle root() { return m_pdf.getRoot(); }
    QPDFObjectHandle structure() { return root().getKey("/StructTreeRoot"); }
    QPDFObjectHandle info() { return m_pdf.getTrailer().getKey("/Info"); }

    QByteArray metadata()
    {
        const auto data = root().getKey("/Metadata").getStreamData();
        return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
    }

    /// Every element of the structure tree, parents first.
    std::vector<QPDFObjectHandle> elements()
    {
        std::vector<QPDFObjectHandle> found;
        for (auto &kid : list(structure().getKey("/K")))
            collect(kid, found);
        return found;
    }

    /// Where the links of all pages lead to outside, in order.
    QStringList addresses()
    {
        QStringList found;
        for (QPDFObjectHandle &page : pages) {
            for (auto &annotation : list(page.getKey("/Annots"))) {
                if (annotation.hasKey("/A") && annotation.getKey("/A").hasKey("/URI"))
                    found.append(QString::fromStdString(annotation.getKey("/A").getKey("/URI").getStringValue()));
            }
        }
        return found;
    }

    /// An array's items, or the one object that stands for an array of one.
    static std::vector<QPDFObjectHandle> list(QPDFObjectHandle object)
    {
        if (object.isNull())
            return {};
        return object.isArray() ? object.getArrayAsVector() : std::vector<QPDFObjectHandle>{object};
    }

    static QString role(QPDFObjectHandle element) { return QString::fromStdString(element.getKey("/S").getName()); }
    static QString text(QPDFObjectHandle string) { return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString(); }

    std::vector<QPDFObjectHandle> pages;
    std::map<int, QPDFObjectHandle> parentTree;

private:
    static void collect(QPDFObjectHandle object, std::vector<QPDFObjectHandle> &found)
    {
        if (!object.isDictionary() || !object.hasKey("/S"))
            return;
        found.push_back(object);
        for (auto &kid : list(object.getKey("/K")))
            collect(kid, found);
    }

    void readNumbers(QPDFObjectHandle node)
    {
        for (auto &kid : list(node.getKey("/Kids")))
            readNumbers(kid);
        const auto numbers = list(node.getKey("/Nums"));
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
            parentTree.emplace(QPDFObjectHandle(numbers[i]).getIntValueAsInt(), numbers[i + 1]);
    }

    QByteArray m_bytes;
    QPDF m_pdf;
};

/// What the marking of a page's content says.
class MarkedContent final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit MarkedContent(QPDFObjectHandle page) { page.parsePageContents(this); }

    QList<int> mcids;   ///< in order
    QStringList faults; ///< painting outside of marked content, marked content in marked content …
    int artifacts = 0;
    QMap<QByteArray, QSet<int>> codes; ///< by font resource: codes that are shown
    QList<int> shown;                  ///< codes of all fonts, in order

private:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const auto name = QString::fromStdString(object.getOperatorValue());
        if (name == QLatin1StringView("BDC"))
            begin();
        else if (name == QLatin1StringView("EMC"))
            end();
        else if (name == QLatin1StringView("BT") || name == QLatin1StringView("ET"))
            textObject(name == QLatin1StringView("BT"));
        else if (name == QLatin1StringView("Tf"))
            m_font = QByteArray::fromStdString(m_operands.at(0).getName());
        else if (QStringList{QStringLiteral("TJ"), QStringLiteral("Tj"), QStringLiteral("f"), QStringLiteral("f*"), QStringLiteral("S"), QStringLiteral("B"),
                             QStringLiteral("B*"), QStringLiteral("Do"), QStringLiteral("sh")}
                     .contains(name)
                 && m_depth != 1)
            faults += QStringLiteral("%1 outside of marked content").arg(name);
        if (name == QLatin1StringView("TJ") || name == QLatin1StringView("Tj"))
            show(m_operands.at(0));
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (m_depth != 0 || m_inText)
            faults += QStringLiteral("open at the end");
    }

    void begin()
    {
        if (++m_depth > 1)
            faults += QStringLiteral("marked content in marked content");
        m_beganInText = m_inText;
        if (m_operands.at(0).getName() == "/Artifact")
            ++artifacts;
        else if (m_operands.at(1).isDictionary() && m_operands.at(1).hasKey("/MCID"))
            mcids += m_operands.at(1).getKey("/MCID").getIntValueAsInt();
        else
            faults += QStringLiteral("neither artifact nor MCID");
    }

    void end()
    {
        if (--m_depth < 0)
            faults += QStringLiteral("EMC without BDC");
        if (m_inText != m_beganInText)
            faults += QStringLiteral("marked content across a text object");
    }

    void textObject(bool starts)
    {
        if (!starts && m_depth > 0 && m_beganInText)
            faults += QStringLiteral("ET in marked content that began inside");
        if (m_inText == starts)
            faults += QStringLiteral("BT and ET do not match");
        m_inText = starts;
    }

    /// Codes are two bytes long (Identity-H).
    void show(QPDFObjectHandle strings)
    {
        for (auto &part : strings.isString() ? std::vector{strings} : strings.getArrayAsVector()) {
            if (!part.isString())
                continue;
            const auto bytes = part.getStringValue();
            if (bytes.size() % 2 != 0)
                faults += QStringLiteral("half a code");
            for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
                shown += static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]);
                codes[m_font].insert(shown.back());
            }
        }
    }

    std::vector<QPDFObjectHandle> m_operands;
    QByteArray m_font;
    int m_depth = 0;
    bool m_inText = false;
    bool m_beganInText = false;
};

/// What a stream holds, unpacked.
inline QByteArray streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

} // namespace quayside::test
