// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"
#include "model/nextaction.h"

namespace quayside {

/// How a job is run again.
enum class Resumption {
    None,  ///< not at all
    Anew,  ///< from the start; saved state and facts are dropped
    GoesOn ///< from its saved state
};

/// What is needed first.
enum class ResumeNeed { Nothing, SignIn, Secret, Trust };

/// After so many crashes while running, a local job is not restarted automatically.
inline constexpr int mostAttempts = 3;

struct ResumePolicy {
    Resumption start = Resumption::None; ///< finished job: effect of a retry; active job: effect of recovery after its process died
    ResumeNeed need = ResumeNeed::Nothing;
    NextAction action = NextAction::None; ///< offered to the user; None while active and after success

    friend bool operator==(const ResumePolicy &, const ResumePolicy &) = default;
};

/// How @p job is run again and what that needs. Pure; used by queue, recovery, window and command line.
ResumePolicy resumePolicy(const ExportJob &job);

} // namespace quayside
