package org.ribwise.ui.control;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/// A person seen from behind, from the crown to the thighs: the ground of the body map.
///
/// Coordinates: x from the midline, y from the crown down.
final class BackView {

    static final double WIDTH = 344;
    static final double HEIGHT = 500;

    private static final Contour BODY =
            Contour.still("M -1 60 L 27 60 C 27 84 27 98 30 108 C 36 126 66 134 92 141 C 124 148 139 166 142 196"
                    + " C 146 232 151 262 155 292 C 158 322 161 346 162 366 C 163 382 171 402 166 420"
                    + " C 162 432 150 433 146 422 C 142 408 141 390 140 370 C 138 344 131 318 124 292"
                    + " C 118 268 111 244 106 222 C 105 252 103 274 97 296 C 91 320 91 334 97 354"
                    + " C 106 384 111 420 110 500 L -1 500");
    private static final Contour EAR = Contour.still("M 36 54 C 45 46 48 56 45 67 C 43 75 37 77 34 71");
    private static final Contour HAIR =
            Contour.still("M -1 6 C 26 6 40 23 40 48 C 40 66 37 78 29 90 C 20 97 10 90 -1 90");
    private static final Contour SHORTS =
            Contour.still("M -1 368 C 40 368 76 365 98 357 C 107 386 112 420 111 500 L 5 500 C 5 476 4 462 -1 454");
    private static final Contour BELT = Contour.still("M -1 379 C 40 379 78 376 100 369");
    private static final Contour BLADE = Contour.still("M 40 166 C 38 190 44 214 58 228 C 70 224 84 206 92 186");
    private static final Contour FURROW = Contour.still("M 0 150 C 1 220 1 290 0 350");

    private final Group node = new Group(List.of(
            EAR.path("body-map-skin"),
            EAR.mirrored("body-map-skin"),
            BODY.path("body-map-skin"),
            BODY.mirrored("body-map-skin"),
            BLADE.path("body-map-crease"),
            BLADE.mirrored("body-map-crease"),
            FURROW.path("body-map-crease"),
            SHORTS.path("body-map-shorts"),
            SHORTS.mirrored("body-map-shorts"),
            BELT.path("body-map-belt"),
            BELT.mirrored("body-map-belt"),
            HAIR.path("body-map-hair"),
            HAIR.mirrored("body-map-hair")));

    Node node() {
        return node;
    }
}
