package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.session.SoundCue.Sound;

/// What is heard of a counted time in which the person looks elsewhere, as in the minute of the sit-to-stand: three,
/// two, one, the beginning, half-time, its last three seconds, and the end, which says that it is time to rest.
///
/// @param readySeconds to get ready, counted down from three
/// @param seconds that are counted
public record CountTrack(int readySeconds, int seconds) implements SoundTrack {

    private static final long SECOND_MILLIS = 1_000;
    private static final int LAST_COUNTS = 3;

    /// @throws IllegalArgumentException if there is no room for the counts
    public CountTrack {
        if (readySeconds < LAST_COUNTS || seconds < 2 * LAST_COUNTS) {
            throw new IllegalArgumentException(readySeconds + " s and " + seconds + " s");
        }
    }

    @Override
    public List<SoundCue> between(long fromMillis, long toMillis) {
        return all().stream()
                .filter(cue -> fromMillis <= cue.atMillis() && cue.atMillis() < toMillis)
                .toList();
    }

    @Override
    public Optional<SoundCue> lastingAt(long positionMillis) {
        return Optional.empty();
    }

    @Override
    public long totalMillis() {
        return (readySeconds + seconds) * SECOND_MILLIS;
    }

    private List<SoundCue> all() {
        List<SoundCue> cues = new ArrayList<>();
        long begins = readySeconds * SECOND_MILLIS;
        for (int count = LAST_COUNTS; count > 0; count--) {
            long before = count * SECOND_MILLIS;
            cues.add(SoundCue.struck(begins - before, Sound.COUNT, Optional.of(SpokenWords.number(count))));
            cues.add(SoundCue.struck(totalMillis() - before, Sound.TICK, Optional.empty()));
        }
        cues.add(SoundCue.struck(begins, Sound.BEGIN, Optional.empty()));
        long half = begins + seconds * SECOND_MILLIS / 2;
        cues.add(SoundCue.struck(half, Sound.HALF_TIME, Optional.of(Phrase.HALF_WAY)));
        cues.add(SoundCue.struck(totalMillis(), Sound.END, Optional.of(Phrase.REST)));
        cues.sort(Comparator.comparingLong(SoundCue::atMillis));
        return cues;
    }
}
