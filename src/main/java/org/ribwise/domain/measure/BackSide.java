package org.ribwise.domain.measure;

/// On which side of a back region it hurts (clinical reference 4.2). Left and right are the person's own.
public enum BackSide {
    LEFT,
    CENTRE,
    RIGHT
}
