// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdowncontainers.h"

#include "readers/containerwriter.h"

namespace quayside {
namespace {

/// Whether a tag in @p markdown may be of a component.
bool holdsComponents(QByteArrayView markdown)
{
    for (qsizetype at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
        if (at + 1 < markdown.size() && ((markdown[at + 1] >= 'A' && markdown[at + 1] <= 'Z') || markdown[at + 1] == '>'))
            return true;
    }
    return false;
}

} // namespace

RewrittenText containersAsQuotes(QByteArrayView markdown, DialectReading &dialect, const LineMap &source)
{
    const bool components = holdsComponents(markdown);
    const bool html = markdown.contains(" markdown>") || markdown.contains(" markdown=") || markdown.contains(" markdown ");
    const bool expressions = markdown.contains('{') && (dialect.isMdx() || dialect.dialect() == MarkdownDialect::Docusaurus);
    const bool elements = dialect.isMdx() && markdown.contains('<');
    const bool jsx = components || html || expressions || elements || markdown.contains("{/*") || markdown.contains("={") || markdown.contains("className=");
    const bool modules =
        (components || dialect.isMdx() || dialect.dialect() == MarkdownDialect::Docusaurus) && (markdown.contains("import") || markdown.contains("export"));
    const bool any = jsx || modules || markdown.contains(":::") || markdown.contains("///") || markdown.contains("!!!") || markdown.contains("???")
                     || markdown.contains("$$") || markdown.contains("=== \"") || markdown.contains("{%") || markdown.contains("\n: ")
                     || markdown.contains("\n:\t") || markdown.contains("{:toc") || markdown.contains("{: toc");
    if (!any || markdown.contains(containerMark))
        return {};
    return ContainerWriter(markdown, dialect, source, modules).run();
}

} // namespace quayside
