// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/includedfiles.h"

#include "base/nativepath.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"

#include <QCoreApplication>

namespace quayside {
namespace {

constexpr qsizetype deepestInclude = 10;
constexpr qint64 mostRead = 1024ll * 1024 * 1024;
constexpr int mostIncludes = 20'000; ///< ten includes in each file soon make billions

QString tr(const char *text)
{
    return QCoreApplication::translate("BookReader", text);
}

QString outside(IncludeRoot of)
{
    switch (of) {
    case IncludeRoot::Book: return tr("it lies outside the book’s folder");
    case IncludeRoot::Project: return tr("it lies outside the project’s folder");
    case IncludeRoot::Document: return tr("it lies outside the document’s folder");
    }
    return {};
}

} // namespace

IncludedFiles::IncludedFiles(const QString &rootFolder, IncludeRoot of, const QString &name, const QString &path, WorkContext &context)
    : m_root(canonicalPath(rootFolder)), m_of(of), m_name(name), m_context(context), m_chain(canonicalPath(path)), m_shown(name)
{}

Result<std::optional<IncludedFile>> IncludedFiles::read(const QString &path, const QString &shown, const QString &part, int line)
{
    if (++m_includes > mostIncludes || m_read > mostRead)
        return failure(
            ErrorCode::SourceTooComplex,
            {{QStringLiteral("path"), m_name}, {QStringLiteral("reason"), tr("it includes too many files")}, {QStringLiteral("line"), QString::number(line)}});
    const auto missing = [&] {
        m_context.warn({WarningCode::IncludeMissing, {{QStringLiteral("file"), shown}}, m_name, line});
        return std::optional<IncludedFile>();
    };
    const QString real = canonicalPath(path);
    if (real.isEmpty()) {
        m_context.input(path, nullptr);
        return missing();
    }
    if (m_root.isEmpty() || !real.startsWith(m_root + u'/')) {
        m_context.warn({WarningCode::FolderEntrySkipped, {{QStringLiteral("path"), shown}, {QStringLiteral("reason"), outside(m_of)}}, m_name, line});
        return std::optional<IncludedFile>();
    }
    IncludedFile file{{}, real, part.isEmpty() ? real : real + u'\n' + part};
    if (m_chain.contains(file.key) || m_chain.size() > deepestInclude) {
        refuse(shown,
               m_chain.contains(file.key) ? tr("it includes itself (%1)").arg((m_shown + QStringList(shown)).join(QStringLiteral(" → ")))
                                          : tr("includes lie more than %1 files deep").arg(deepestInclude),
               line);
        return std::optional<IncludedFile>();
    }
    auto bytes = readSourceFile(real, largestSource, m_context);
    if (real != path)
        m_context.input(path, bytes ? &*bytes : nullptr);
    if (!bytes && bytes.error().code == ErrorCode::Canceled)
        return failure(bytes.error());
    if (!bytes)
        return missing();
    m_read += bytes->size();
    if (bytes->startsWith("\xEF\xBB\xBF"))
        bytes->remove(0, 3);
    file.bytes = *std::move(bytes);
    return file;
}

void IncludedFiles::enter(const IncludedFile &file, const QString &shown)
{
    m_chain.append(file.key);
    m_shown.append(shown);
}

void IncludedFiles::leave()
{
    m_chain.removeLast();
    m_shown.removeLast();
}

void IncludedFiles::refuse(const QString &shown, const QString &reason, int line)
{
    m_context.warn({WarningCode::IncludeRefused, {{QStringLiteral("file"), shown}, {QStringLiteral("reason"), reason}}, m_name, line});
}

ExportError IncludedFiles::tooLarge() const
{
    return {ErrorCode::SourceTooLarge,
            {{QStringLiteral("path"), m_name}, {QStringLiteral("size"), QStringLiteral("> 64 MiB")}, {QStringLiteral("limit"), QStringLiteral("64 MiB")}},
            {},
            {}};
}

} // namespace quayside
