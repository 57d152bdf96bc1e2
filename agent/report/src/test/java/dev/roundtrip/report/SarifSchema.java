package dev.roundtrip.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The schema of the standard. The file is {@code sarif-2.1.0-rtm.5.json} as the npm package {@code @microsoft/jest-sarif}
 * 1.0.0-beta.0 carries it under the MIT licence.
 */
final class SarifSchema {

    private SarifSchema() {}

    /** What is wrong with a document; empty where nothing is. */
    static List<Error> faults(String document) throws IOException {
        try (InputStream in = SarifSchema.class.getResourceAsStream("/sarif-2.1.0-rtm.5.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text, InputFormat.JSON);
            return schema.validate(document, InputFormat.JSON);
        }
    }
}
