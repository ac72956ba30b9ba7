package org.ribwise.app.assembly;

import org.ribwise.ui.kit.LiveSettings;

/// What the screens are told of the computer that they are on.
///
/// @param settings what the person has chosen on it
/// @param whilePlaying what it does while a session is played
/// @param small its small window
/// @param recovery what takes the place of the whole window when the person is breathless
record ThisComputer(LiveSettings settings, WhilePlaying whilePlaying, SmallWindow small, Recovery recovery) {}
