// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside {

/// What a person can do about an export that has ended without its result; resumePolicy() says which. The window's buttons and the command
/// line offer exactly this, under the name that the error's words use.
enum class NextAction { None, Retry, FollowAgain, SendAgain, SignIn, GiveSecret, StartAgain, TrustHost };

/// What goes on when @p action is chosen, in the language of the program.
struct NextActionWords {
    QString name;    ///< "Follow again", with an & for the keyboard
    QString help;    ///< one sentence: what it does
    QString warning; ///< to be agreed to first; empty where nothing can be lost or made twice
};
NextActionWords words(NextAction action, const ExportJob &job);

/// What a person reads about the error of @p job; it names the action that is offered. Empty without an error.
ErrorWords errorWords(const ExportJob &job);

/// Stable identifier for scripts: "follow-again"; empty for None.
QLatin1StringView nextActionId(NextAction action);

} // namespace quayside
