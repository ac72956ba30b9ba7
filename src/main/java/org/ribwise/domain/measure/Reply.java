package org.ribwise.domain.measure;

/// What a person said to a yes-or-no question. Not sure and not asked are answers of their own, never a no.
public enum Reply {
    YES,
    NO,
    /// Asked, and the person does not know: treated with care.
    NOT_SURE,
    /// Not asked, or not answered.
    NOT_ASKED;

    /// Whether it has to be taken for a yes when care is needed: a yes or a not sure.
    public boolean mayBeYes() {
        return switch (this) {
            case YES, NOT_SURE -> true;
            case NO, NOT_ASKED -> false;
        };
    }
}
