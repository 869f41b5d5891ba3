// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/office/officeoptions.h"

#include "settings/optionbuilders.h"

#include <QCoreApplication>

namespace quayside::reader::office {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

} // namespace

const OptionBinding<OfficeOptions> &officeOptions()
{
    return inProgramLanguage([] {
        using O = OfficeOptions;
        const auto words = [](const char *text) { return QCoreApplication::translate("MarkdownReader", text); };
        return OptionBinding<O>{
            bind(&O::changes,
                 option("changes", tr("Tracked changes"), tr("What becomes of changes in an office document that nobody has accepted or rejected yet.")),
                 {{Changes::Accept, "accept", tr("Accept"), tr("As if all had been accepted")},
                  {Changes::Reject, "reject", tr("Reject"), tr("As the text was before")},
                  {Changes::Keep, "keep", tr("Show"), tr("What was inserted is underlined, what was deleted is struck through")}}),
            bind(&O::comments, option("comments", tr("Comments"), tr("What becomes of comments in an office document.")),
                 {{Comments::Drop, "drop", tr("Leave out")}, {Comments::Keep, "keep", tr("As notes"), tr("Each is a footnote with its author’s name")}}),
            bind(&O::headingIds,
                 option("heading-ids", words("Anchors for headings"), words("Gives every heading an anchor that links can lead to, as GitHub does."))),
        };
    });
}

} // namespace quayside::reader::office
