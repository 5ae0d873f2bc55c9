package org.cyclorama.defaults.csv;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** Says of every list that it is there as a table, and how to ask for it, so that no resource needs to. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class InApiDocument implements OASFilter {

    private static final String CSV = "text/csv";
    private static final String REFUSED = "503";
    private static final String ROWS = "All rows of the list as they stood at one moment, without limit: a header line, CRLF, UTF-8 (RFC 4180). An apostrophe stands before text that a spreadsheet would calculate.";
    private static final String COLUMNS = " Columns are the fields of an item, those of nested ones as `outer.inner`; simple values of a list are joined by `;`, other structures are JSON in one cell.";
    private static final String PAGE = "#/components/schemas/Page";

    @Override
    public Operation filterOperation(Operation operation) {
        lists(operation).forEach(content -> {
            content.addMediaType(CSV, typed(OASFactory.createSchema().type(List.of(SchemaType.STRING))
                    .description(hasColumnsOfItsOwn(content) ? ROWS : ROWS + COLUMNS)));
            operation.addParameter(OASFactory.createParameter().name("format").in(Parameter.In.QUERY)
                    .description("`csv` is the same as `Accept: text/csv`")
                    .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(List.of("csv"))));
            refuse(operation.getResponses());
        });
        return operation;
    }

    private static void refuse(APIResponses responses) {
        if (!responses.hasAPIResponse(REFUSED)) {
            responses.addAPIResponse(REFUSED, OASFactory.createAPIResponse()
                    .description("`unavailable`: too many long tables are being written; repeat after `Retry-After`")
                    .content(OASFactory.createContent().addMediaType("application/problem+json",
                            typed(OASFactory.createSchema().ref("#/components/schemas/HttpProblem")))));
        }
    }

    private static MediaType typed(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Stream<Content> lists(Operation operation) {
        return Stream.ofNullable(operation.getResponses()).flatMap(all -> Stream.ofNullable(all.getAPIResponse("200")))
                .map(APIResponse::getContent)
                .filter(content -> content != null
                        && content.getMediaTypes().values().stream().anyMatch(InApiDocument::isPage));
    }

    private static boolean hasColumnsOfItsOwn(Content content) {
        return content.hasMediaType(CSV) && !isPage(content.getMediaType(CSV));
    }

    private static boolean isPage(MediaType type) {
        Schema schema = type.getSchema();
        return schema != null && schema.getRef() != null && schema.getRef().startsWith(PAGE);
    }
}
