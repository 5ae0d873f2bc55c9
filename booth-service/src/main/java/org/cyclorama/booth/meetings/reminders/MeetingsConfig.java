package org.cyclorama.booth.meetings.reminders;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When visitors are reminded of their meetings. */
@ConfigMapping(prefix = "cyclorama.booth.meetings")
interface MeetingsConfig {

    /** How long before a meeting its visitor is reminded. */
    @WithDefault("PT1H")
    Duration remindBefore();

    /** How often it is looked for meetings to remind of. */
    @WithDefault("PT1M")
    Duration remindEvery();
}
