// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QString>

namespace quayside::test {

/// One example of a CommonMark specification file.
struct SpecExample {
    int number = 0;    ///< counted from 1 in its file
    QStringList words; ///< behind "example": extensions it asks for
    QByteArray markdown;
    QByteArray html;
};

/// The examples of a specification file; empty when it cannot be read.
inline QList<SpecExample> specExamples(const QString &path)
{
    QList<SpecExample> examples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QByteArray fence(32, '`');
    enum class Part { Outside, Markdown, Html } part = Part::Outside;
    SpecExample example;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (QByteArray line : lines) {
        line.replace("\xe2\x86\x92", "\t");
        if (part == Part::Outside && line.startsWith(fence + " example")) {
            example = {};
            example.number = static_cast<int>(examples.size()) + 1;
            example.words = QString::fromUtf8(line.mid(fence.size() + 8)).split(u' ', Qt::SkipEmptyParts);
            part = Part::Markdown;
        } else if (part == Part::Markdown && line == ".") {
            part = Part::Html;
        } else if (part == Part::Html && line.startsWith(fence)) {
            examples.append(example);
            part = Part::Outside;
        } else if (part == Part::Markdown) {
            example.markdown += line + '\n';
        } else if (part == Part::Html) {
            example.html += line + '\n';
        }
    }
    return examples;
}

} // namespace quayside::test
