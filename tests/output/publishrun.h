// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishorder.h"

#include "support/fileutil.h"

#include <QTemporaryDir>

#include <cerrno>

namespace quayside::test {

inline int refused(const char *, const char *)
{
    return EINVAL;
}

// A file system without atomic renames that keep, without links, without exchange.
inline const FileCalls poorDisk{refused, systemFileCalls().rename, refused, refused};
// One that cannot even rename over an existing file (a bind mount).
inline const FileCalls poorestDisk{refused, [](const char *, const char *) { return EBUSY; }, refused, refused};

struct Outcome {
    Result<Placed> placed = Placed::Done;
    PublishIntent intent;
    QList<Warning> warnings;
};

// The protocol from end to end, without a store.
inline Outcome publish(const PublishOrder &order)
{
    Outcome outcome;
    QSet<QString> taken;
    while (true) {
        auto intent = choosePlace(order, taken);
        // The name was taken after the temp had been written: that goes.
        dropTemp(outcome.intent);
        if (!intent) {
            outcome.placed = tl::unexpected(intent.error());
            return outcome;
        }
        outcome.intent = *intent;
        if (intent->kind == PublishIntent::Kind::Skipped)
            return outcome;
        WorkContext context;
        if (auto filled = fillTemp(order, outcome.intent, context); !filled) {
            outcome.placed = tl::unexpected(filled.error());
            return outcome;
        }
        outcome.placed = moveIntoPlace(order, outcome.intent, context);
        outcome.warnings = context.warnings;
        if (!outcome.placed)
            dropTemp(outcome.intent);
        if (!outcome.placed || *outcome.placed == Placed::Done)
            return outcome;
        taken.insert(outcome.intent.finalPath);
    }
}

/// A new folder to publish into.
struct PublishFolder {
    QTemporaryDir dir;

    QString at(const char *name) const { return dir.filePath(QString::fromUtf8(name)); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return orderInto(dir.path(), content, policy); }
    /// A result of two files.
    PublishOrder folderOrder(ConflictPolicy policy) const
    {
        PublishOrder many = order("main", policy);
        StagedFile image;
        image.content = "png";
        image.relativeName = QStringLiteral("img/a.png");
        many.files += image;
        return many;
    }
    QStringList leftovers() const { return filesBelow(dir.path()).filter(QStringLiteral(".quayside-")); }
};

} // namespace quayside::test
