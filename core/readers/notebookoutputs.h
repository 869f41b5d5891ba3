// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QJsonObject>
#include <QJsonValue>

namespace quayside {

/// A text of a notebook: a string, or a list of lines with their ends.
QString notebookText(const QJsonValue &value);

/// The image of @p bundle (media type → data) that prints best, added to @p document at the address @p stem with its ending; empty: there is none.
/// @p stem: "cell-3/output-1".
QString addNotebookImage(const QJsonObject &bundle, const QString &stem, Document &document, WorkContext &context);

/// What a cell's outputs belong to.
struct NotebookCell {
    int number = 0;   ///< counted from 1
    QString name;     ///< for warnings: "a.ipynb, cell 3"
    QString language; ///< of the notebook's code
};

/// The outputs of a cell (nbformat 3 or 4) as blocks at the end of @p document, whose media get the images. Of several forms of one output the one that
/// prints best is taken; scripts are left out, with a Warning, and nothing is run. Error: Canceled.
Result<void> addNotebookOutputs(const QJsonArray &outputs, const NotebookCell &cell, Document &document, WorkContext &context);

} // namespace quayside
