// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/pdfform.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

namespace quayside {
namespace {

constexpr int deepest = 100;

class Collector
{
public:
    PdfForm take(QPDFObjectHandle page, QSizeF size)
    {
        QPDFObjectHandle content = page.getKey("/Contents");
        if (content.isArray())
            content = content.getArrayItem(0);
        PdfObject form;
        form.isStream = true;
        Text text;
        text.add("/Type/XObject/Subtype/Form/BBox[0 0 " + std::to_string(size.width()) + ' ' + std::to_string(size.height()) + ']');
        m_form.objects.append(PdfObject());
        for (const char *key : {"/Group", "/Resources"}) {
            if (page.hasKey(key)) {
                text.add(key);
                text.add(" ");
                value(page.getKey(key), text, 0);
            }
        }
        entries(content.getDict(), text, 0);
        form.pieces = text.take();
        form.stream = raw(content);
        m_form.objects[0] = form;
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            object(m_waiting[i]);
        return std::move(m_form);
    }

private:
    class Text
    {
    public:
        void add(const std::string &text) { m_text += text.c_str(); }
        void refer(qint32 index) { m_pieces.append({std::exchange(m_text, {}), index}); }
        QList<PdfObject::Piece> take()
        {
            if (!m_text.isEmpty())
                refer(-1);
            return std::move(m_pieces);
        }

    private:
        QByteArray m_text;
        QList<PdfObject::Piece> m_pieces;
    };

    static QByteArray raw(QPDFObjectHandle stream)
    {
        const auto buffer = stream.getRawStreamData();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

    void object(QPDFObjectHandle source)
    {
        PdfObject result;
        Text text;
        if (source.isStream()) {
            result.isStream = true;
            result.stream = raw(source);
            entries(source.getDict(), text, 0);
        } else {
            value(source, text, 0, true);
        }
        result.pieces = text.take();
        m_form.objects.append(result);
    }

    void entries(QPDFObjectHandle dictionary, Text &text, int depth)
    {
        for (const std::string &key : dictionary.getKeys()) {
            if (key == "/Length" || key == "/Interpolate") // rewritten; forbidden by PDF/A-2 (ISO 19005-2, 6.2.8)
                continue;
            QPDFObjectHandle one = dictionary.getKey(key);
            m_form.hasCmyk = m_form.hasCmyk || (one.isName() && one.getName() == "/DeviceCMYK");
            text.add(QPDFObjectHandle::newName(key).unparse() + ' ');
            value(one, text, depth + 1);
        }
    }

    void value(QPDFObjectHandle source, Text &text, int depth, bool inside = false)
    {
        if (depth > deepest)
            throw std::runtime_error("nested too deeply");
        if (source.isIndirect() && !inside) {
            const auto [it, isNew] = m_numbers.emplace(source.getObjGen(), static_cast<qint32>(m_waiting.size()) + 1);
            if (isNew)
                m_waiting.push_back(source);
            text.refer(it->second);
            return;
        }
        if (source.isDictionary()) {
            text.add("<<");
            entries(source, text, depth);
            text.add(">>");
        } else if (source.isArray()) {
            text.add("[");
            for (const QPDFObjectHandle &item : source.getArrayAsVector()) {
                value(item, text, depth + 1);
                text.add(" ");
            }
            text.add("]");
        } else {
            text.add(source.unparseResolved());
        }
    }

    PdfForm m_form;
    std::map<QPDFObjGen, qint32> m_numbers;
    std::vector<QPDFObjectHandle> m_waiting; ///< by number, without the form
};

} // namespace

PdfForm pdfForm(const QByteArray &pdf, QSizeF size)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("drawing", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return Collector().take(QPDFPageDocumentHelper(file).getAllPages().at(0).getObjectHandle(), size);
}

} // namespace quayside
