package org.ribwise.domain.measure;

/// How a pain feels (clinical reference 4.2).
public enum PainQuality {
    SORE,
    ACHY,
    STIFF,
    TIGHT,
    BURNING,
    SHARP,
    SHOOTING,
    NUMB;

    /// Whether the questions about warning signs of the back are due (clinical reference 5.5: shooting or
    /// numb; 4.2 and 5.3: sharp too).
    public boolean asksRedFlags() {
        return switch (this) {
            case SHARP, SHOOTING, NUMB -> true;
            case SORE, ACHY, STIFF, TIGHT, BURNING -> false;
        };
    }
}
