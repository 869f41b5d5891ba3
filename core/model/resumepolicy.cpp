// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resumepolicy.h"

namespace quayside {
namespace {

/// Remote work continues unwatched; local work is lost with its process.
Resumption fromSavedState(const ExportJob &job)
{
    return !job.request.isLocal() && job.hasSavedState ? Resumption::GoesOn : Resumption::Anew;
}

ResumePolicy ofRunning(const ExportJob &job)
{
    if (!job.request.isLocal())
        return {Resumption::GoesOn};
    // Bytes that a reader has seen cannot be taken back.
    const Destination::Kind kind = job.request.destination.kind;
    const bool once = kind == Destination::Kind::StandardOutput || kind == Destination::Kind::Stream;
    return {once || job.attempts >= mostAttempts ? Resumption::None : Resumption::Anew};
}

ResumePolicy ofInterrupted(const ExportJob &job)
{
    const Resumption start = fromSavedState(job);
    switch (job.interrupt) {
    case InterruptReason::OutcomeUnknown: return {Resumption::Anew, ResumeNeed::Nothing, NextAction::SendAgain};
    case InterruptReason::StillRunningThere: return {start, ResumeNeed::Nothing, NextAction::FollowAgain};
    case InterruptReason::NeedsSignIn: return {start, ResumeNeed::SignIn, NextAction::SignIn};
    case InterruptReason::NeedsSecret: return {start, ResumeNeed::Secret, NextAction::GiveSecret};
    case InterruptReason::Crashed: return {start, ResumeNeed::Nothing, NextAction::StartAgain};
    case InterruptReason::None: break;
    }
    return {start, ResumeNeed::Nothing, NextAction::Retry};
}

} // namespace

ResumePolicy resumePolicy(const ExportJob &job)
{
    const Resumption start = fromSavedState(job);
    const bool ended = job.state == JobState::Failed || job.state == JobState::Interrupted;
    if (ended && job.error && job.error->code == ErrorCode::UntrustedHost)
        return {start, ResumeNeed::Trust, NextAction::TrustHost};
    switch (job.state) {
    case JobState::Queued: return {Resumption::GoesOn};
    case JobState::Running: return ofRunning(job);
    case JobState::Succeeded: return {Resumption::Anew};
    case JobState::Failed: return {start, ResumeNeed::Nothing, NextAction::Retry};
    case JobState::Canceled:
        // A service cannot be stopped: canceling only stopped following its work.
        return {start, ResumeNeed::Nothing, start == Resumption::GoesOn ? NextAction::FollowAgain : NextAction::StartAgain};
    case JobState::Interrupted: return ofInterrupted(job);
    }
    return {};
}

} // namespace quayside
