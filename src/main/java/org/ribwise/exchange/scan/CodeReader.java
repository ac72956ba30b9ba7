package org.ribwise.exchange.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the QR code in a picture that says what is looked for. A photo is looked at smaller first: that is
/// quicker, and takes the noise out.
///
/// @param wanted what is looked for: there may be other codes on the paper
record CodeReader(Predicate<String> wanted) {

    /// Smaller than that no large code is sharp any more (design value).
    private static final int FEWEST_PIXELS = 700;

    private static final int SMALLEST_PART = 8;
    private static final Map<DecodeHintType, Object> PATIENT = Map.of(DecodeHintType.TRY_HARDER, true);

    /// What the code says; empty when there is none.
    Optional<String> letters(GreyPicture picture) {
        return IntStream.iterate(SMALLEST_PART, side -> side > 0, side -> side / 2)
                .filter(side -> side == 1 || picture.longerSide() / side >= FEWEST_PIXELS)
                .mapToObj(side -> side == 1 ? picture : picture.smaller(side))
                .flatMap(this::in)
                .findFirst();
    }

    private Stream<String> in(GreyPicture picture) {
        LuminanceSource light = picture.source();
        return Stream.<Binarizer>of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .map(BinaryBitmap::new)
                .flatMap(bits -> Stream.<Function<BinaryBitmap, Stream<String>>>of(CodeReader::one, CodeReader::several)
                        .flatMap(way -> way.apply(bits)))
                .filter(wanted);
    }

    private static Stream<String> one(BinaryBitmap bits) {
        try {
            return Stream.of(new QRCodeReader().decode(bits, PATIENT).getText());
        } catch (ReaderException none) {
            return Stream.empty();
        }
    }

    private static Stream<String> several(BinaryBitmap bits) {
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bits, PATIENT))
                    .map(Result::getText);
        } catch (ReaderException none) {
            return Stream.empty();
        }
    }
}
