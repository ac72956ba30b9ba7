package org.ribwise.journeys;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ribwise.ui.kit.FileChoice;

/// Chooses the files that a journey says next.
final class ChosenFiles implements FileChoice {

    private final Deque<Path> next = new ArrayDeque<>();

    void next(Path... files) {
        next.clear();
        next.addAll(List.of(files));
    }

    @Override
    public Optional<Path> toSave(String title, String name) {
        return Optional.ofNullable(next.poll());
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return Optional.ofNullable(next.poll());
    }

    @Override
    public List<Path> toOpenSeveral(String title) {
        return List.copyOf(next);
    }
}
