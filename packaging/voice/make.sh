#!/bin/sh
# Makes the recorded phrases anew: assets/voice/en/<PHRASE>.wav, mono, 16 bit, 22.05 kHz, from the words in the message
# file. Needs festival, festvox-us-slt-hts and sox (all of them in Debian main); where the results come from and their
# licence is written in assets/voice/LICENSE.txt.
set -eu
cd "$(dirname "$0")/../.."
words=src/main/resources/messages/names.properties
to=assets/voice/en
pace=0.88    # a little slower than the voice's own speed, for people who hear less well
loudness=-20 # dBFS, root mean square of the phrase without the silence around it
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$to"
rm -f "$to"/*.wav
{
    echo '(voice_cmu_us_slt_arctic_hts)'
    echo "(set! hts_engine_params (append hts_engine_params '((\"-r\" $pace))))"
    sed -n "s|^names\.Phrase\.\([A-Z_]*\)=\(.*\)$|(utt.save.wave (utt.synth (Utterance Text \"\2\")) \"$work/\1.wav\" 'riff)|p" "$words"
} > "$work/all.scm"
festival -b "$work/all.scm"
for raw in "$work"/*.wav; do
    phrase=$(basename "$raw")
    # silence at both ends away, rumble away, and ends that begin and stop at nothing
    sox "$raw" -c 1 -b 32 -t wav "$work/cut" gain -6 highpass 90 \
        silence 1 0.005 0.1% reverse silence 1 0.005 0.1% pad 0.02 fade t 0.02 reverse pad 0.02 fade t 0.02
    rms=$(sox -t wav "$work/cut" -n stats 2>&1 | awk '/^RMS lev dB/ {print $4}')
    gain=$(awk "BEGIN {print $loudness - ($rms)}")
    sox -D -t wav "$work/cut" -b 16 -r 22050 "$to/$phrase" gain "$gain"
done
