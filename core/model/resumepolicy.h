// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"
#include "model/nextaction.h"

namespace quayside {

/// How a job starts when it is run again.
enum class Resumption {
    None,  ///< it does not
    Anew,  ///< from its beginning; its saved state and facts are dropped
    GoesOn ///< from its saved state
};

/// What has to be had before a job can be run again.
enum class ResumeNeed { Nothing, SignIn, Secret, Trust };

/// How often a local job may have been running when the program died before nobody starts it by itself any more.
inline constexpr int mostAttempts = 3;

/// What running a job again means.
struct ResumePolicy {
    Resumption start = Resumption::None; ///< of a finished job: what a retry does; of an active one: what recovery does when its process has died
    ResumeNeed need = ResumeNeed::Nothing;
    NextAction action = NextAction::None; ///< what a person is offered; None while the job is active and when it succeeded

    friend bool operator==(const ResumePolicy &, const ResumePolicy &) = default;
};

/// Whether a retry of @p job goes on or begins anew, what it needs first, and under which name it is offered. Pure; the queue, recovery, the
/// window and the command line all ask here.
ResumePolicy resumePolicy(const ExportJob &job);

} // namespace quayside
