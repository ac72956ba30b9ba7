package org.ribwise.exchange;

/// The content of a results file that is sealed.
///
/// @param sealedWith public half of the key that was made for this box
/// @param box the results, encrypted, in Base64
record SealedJson(String sealedWith, String box) {}
