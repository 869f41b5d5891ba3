// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/xhtmlpage.h"

#include <QUrl>

namespace quayside::epub {

XhtmlPage::XhtmlPage(const BookFacts &facts, const QString &title) : m_out(m_sink, Serialization::Xml)
{
    m_out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n");
    m_out.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"");
    m_out.text(facts.language);
    m_out.raw("\" xml:lang=\"");
    m_out.text(facts.language);
    m_out.raw(facts.rightToLeft ? "\" dir=\"rtl\">\n<head>\n<title>" : "\" dir=\"ltr\">\n<head>\n<title>");
    m_out.text(title);
    m_out.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"");
    m_out.raw(styleFile);
    m_out.raw("\" />\n</head>\n");
}

QByteArray XhtmlPage::finish()
{
    m_out.raw("</html>\n");
    (void)m_out.finish(); // memory takes all
    return std::move(m_sink.main);
}

QString encodedAddress(const QString &address)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(address, QByteArrayLiteral("!$&'()*+,;=:@/?#%")));
}

} // namespace quayside::epub
