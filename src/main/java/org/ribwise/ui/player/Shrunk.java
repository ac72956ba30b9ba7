package org.ribwise.ui.player;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows something smaller than it can be laid out itself.
final class Shrunk extends Region {

    private final Region content;
    private final Scale scale = new Scale();

    /// @param content is never laid out smaller than it asks for
    /// @param smallest how narrow and low it may look, in pixels
    Shrunk(Region content, double smallest) {
        this.content = content;
        content.getTransforms().add(scale);
        setMinSize(smallest, smallest);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(1, Math.min(getWidth() / content.minWidth(-1), getHeight() / content.minHeight(-1)));
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
