package org.ribwise.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds wrong with a file.
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// Every rule of PDF/UA-1 and PDF/A-3a that the file breaks.
    static List<String> broken(byte[] pdf) throws Exception {
        List<String> broken = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    broken.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
                if (!result.isCompliant() && broken.isEmpty()) {
                    broken.add(flavour + ": not compliant");
                }
            }
        }
        return broken;
    }
}
