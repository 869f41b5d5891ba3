// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nextaction.h"

#include "base/label.h"
#include "base/phrase.h"
#include "model/resumepolicy.h"

#include <QCoreApplication>

#include <array>

namespace quayside {
namespace {

struct Row {
    NextAction action;
    const char *id;
    const char *name;
    const char *help;
    const char *warning;
};

#define T(text) QT_TRANSLATE_NOOP("NextAction", text)

constexpr std::array rows{
    Row{NextAction::None, "", "", "", ""},
    Row{NextAction::Retry, "retry", T("&Retry"), T("Tries the same export once more."), ""},
    Row{NextAction::FollowAgain, "follow-again", T("Follow a&gain"), T("Takes up the wait where it was left; nothing is made twice."), ""},
    Row{NextAction::SendAgain, "send-again", T("&Send again"), T("Asks the service for the export once more, although the first request may have arrived."),
        T("The service may have started “{title}” already: its answer was lost. If you send it again, it may be made a second time.")},
    Row{NextAction::SignIn, "sign-in", T("Si&gn in"), T("Signs the account in; its exports that wait go on by themselves."), ""},
    Row{NextAction::GiveSecret, "give-secret", T("&Enter the secret"), T("Asks for the secret that was not kept, then goes on."), ""},
    Row{NextAction::StartAgain, "start-again", T("Start a&gain"), T("Starts the export from its beginning."), ""},
    Row{NextAction::TrustHost, "trust-host", T("&Trust this host"), T("Lets the account’s credential go to that server too, then goes on."),
        T("Send this account’s credential to “{host}” from now on? Agree only if you know that this server belongs to the service.")},
};
#undef T

constexpr bool rowsInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].action) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(NextAction::TrustHost) + 1;
}
static_assert(rowsInOrder(), "one row for each NextAction, in its order");

const Row &row(NextAction action)
{
    return rows[static_cast<std::size_t>(action)];
}

} // namespace

NextActionWords words(NextAction action, const ExportJob &job)
{
    if (action == NextAction::None)
        return {};
    const Row &own = row(action);
    ErrorParams params{{QStringLiteral("title"), job.request.title}};
    if (job.error)
        params.insert(job.error->params);
    const QString warning = *own.warning ? phrase("NextAction", own.warning, params) : QString();
    return {QCoreApplication::translate("NextAction", own.name), QCoreApplication::translate("NextAction", own.help), warning};
}

ErrorWords errorWords(const ExportJob &job)
{
    const NextAction next = resumePolicy(job).action;
    if (!job.error)
        return {};
    return next == NextAction::None ? words(*job.error) : words(*job.error, withoutMnemonic(words(next, job).name));
}

QLatin1StringView nextActionId(NextAction action)
{
    return QLatin1StringView(row(action).id);
}

} // namespace quayside
