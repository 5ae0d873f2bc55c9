package org.cyclorama.booth.spaces;

import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.spaces.graph.DefineSpace;
import org.cyclorama.booth.spaces.graph.Hotspot;
import org.cyclorama.booth.spaces.graph.Scene;
import org.cyclorama.booth.spaces.graph.SpaceKind;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A space to walk through. */
@Schema(name = "Space", description = "A space to walk through")
record SpaceView(
        UUID id,
        @Schema(examples = "partners-2020") String conference,
        @Schema(examples = "EXPO") String code,
        SpaceKind kind,
        LocalText name,
        @Schema(description = "Code of the scene that one enters", examples = "hall") String start,
        List<SceneView> scenes,
        @Schema(description = "Codes of the films that can be seen here", examples = "[\"FILM-1\"]") List<String> films,
        @Schema(description = "What replacing it must name in If-Match", examples = "\"3\"") String etag) {

    static SpaceView of(Space space) {
        DefineSpace whole = space.definition();
        return new SpaceView(space.id(), space.conference(), space.code(), whole.kind(), LocalText.of(whole.name()),
                whole.start(),
                whole.scenes().stream().map(SceneView::of).toList(), whole.films(),
                "\"" + Versions.tag(space.version()).getValue() + "\"");
    }

    @Schema(name = "Scene", description = "A panorama with its points")
    record SceneView(@Schema(examples = "hall") String code, LocalText name,
            @Schema(description = "What is to be seen, for who does not see it") LocalText description,
            @Schema(description = "An equirectangular picture", examples = "/api/booth/v1/conferences/partners-2020/panoramas/hall") String panorama,
            Scene.Direction view, List<HotspotView> hotspots) {

        static SceneView of(Scene scene) {
            return new SceneView(scene.code(), LocalText.of(scene.name()), LocalText.of(scene.description()), scene.panorama(),
                    scene.view(), scene.hotspots().stream().map(HotspotView::of).toList());
        }
    }

    @Schema(name = "Hotspot", description = "A point in a panorama that leads somewhere")
    record HotspotView(@Schema(examples = "to-turkey") String code, Hotspot.Kind kind,
            @Schema(nullable = true, examples = "turkey") String target, LocalText label,
            @Schema(description = "The same in words, for who does not see it") LocalText text,
            @Schema(examples = "30") double yaw, @Schema(examples = "0") double pitch) {

        static HotspotView of(Hotspot hotspot) {
            return new HotspotView(hotspot.code(), hotspot.kind(), hotspot.target(), LocalText.of(hotspot.label()),
                    LocalText.of(hotspot.text()), hotspot.yaw(), hotspot.pitch());
        }
    }
}
