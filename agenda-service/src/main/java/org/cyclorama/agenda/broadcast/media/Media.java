package org.cyclorama.agenda.broadcast.media;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other features may know of the register. */
@ApplicationScoped
public class Media {

    private static final int RECORDINGS = 20;

    private final MediaRepository repository;

    Media(MediaRepository repository) {
        this.repository = repository;
    }

    /** By an airing's code, what it needs and can't use yet; its own recording is nothing that it needs. */
    public Map<String, List<Missing>> missing(UUID conference) {
        return repository.needed(conference).stream()
                .filter(asset -> asset.state() != MediaAsset.State.ARRIVED
                        && asset.description().kind() != MediaAsset.Kind.RECORDING)
                .collect(groupingBy(asset -> asset.description().airing(),
                        mapping(Missing::of, toList())));
    }

    /** Where the recording of an airing plays from, once it is there. */
    public Optional<String> recording(UUID conference, String airing) {
        return repository.of(conference, airing, RECORDINGS).stream()
                .filter(asset -> asset.state() == MediaAsset.State.ARRIVED)
                .map(MediaAsset::description)
                .filter(said -> said.kind() == MediaAsset.Kind.RECORDING && said.url() != null)
                .map(DescribeMedia::url).findFirst();
    }

    /** Something that an airing needs and can't use yet. */
    @Schema(name = "MissingMedia")
    public record Missing(
            @Schema(examples = "OPENING-VIDEO") String code,
            @Schema(examples = "VIDEO") String kind,
            @Schema(examples = "Opening film, final cut") String name,
            @Schema(examples = "EXPECTED", enumeration = {
                    "EXPECTED", "DAMAGED" }) String state){

        static Missing of(MediaAsset asset) {
            DescribeMedia said = asset.description();
            return new Missing(said.code(), said.kind().name(), said.name(), asset.state().name());
        }
    }
}
