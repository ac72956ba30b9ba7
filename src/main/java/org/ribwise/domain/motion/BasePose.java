package org.ribwise.domain.motion;

/// The position from which a movement starts; angles not given in a pose are those of its base
/// (clinical reference 2.3, table of base poses).
public enum BasePose {
    STAND,
    SIT,
    SIT_LEAN,
    CROOK,
    QUAD,
    PRONE
}
