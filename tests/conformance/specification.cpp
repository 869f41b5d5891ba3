// SPDX-License-Identifier: GPL-3.0-or-later
#include "specification.h"

#include <QFile>

QList<SpecificationExample> readSpecification(const QString &path)
{
    QList<SpecificationExample> examples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QByteArray fence(32, '`');
    enum class State { Text, Markdown, Html } state = State::Text;
    SpecificationExample example;
    QString section;
    int line = 0;
    while (!file.atEnd()) {
        QByteArray text = file.readLine();
        ++line;
        const QByteArray trimmed = text.trimmed();
        if (state == State::Text) {
            if (trimmed.startsWith(fence + " example")) {
                example = {static_cast<int>(examples.size()) + 1, line, section, QString::fromUtf8(trimmed.mid(40)).split(u' ', Qt::SkipEmptyParts), {}, {}};
                state = State::Markdown;
            } else if (text.startsWith('#')) {
                section = QString::fromUtf8(trimmed.mid(trimmed.indexOf(' ') + 1));
            }
            continue;
        }
        if (trimmed == fence) {
            examples.append(example);
            state = State::Text;
        } else if (state == State::Markdown && trimmed == ".") {
            state = State::Html;
        } else {
            text.replace("\xE2\x86\x92", "\t");
            (state == State::Markdown ? example.markdown : example.html) += text;
        }
    }
    return examples;
}
