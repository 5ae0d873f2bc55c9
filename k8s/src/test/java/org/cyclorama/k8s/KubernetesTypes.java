package org.cyclorama.k8s;

import java.util.Map;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads resources as a strict API server does: a field that the type does not have is an error. */
final class KubernetesTypes {

    private static final Map<String, Class<? extends HasMetadata>> BUILT_IN = Map.of("apps/v1 Deployment", Deployment.class,
            "apps/v1 StatefulSet", StatefulSet.class, "v1 Service", Service.class, "v1 ServiceAccount", ServiceAccount.class,
            "v1 ConfigMap", ConfigMap.class, "v1 Namespace", Namespace.class, "batch/v1 Job", Job.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class, "networking.k8s.io/v1 NetworkPolicy",
            NetworkPolicy.class);

    /** Those of the component gateway-api. */
    private static final Map<String, Class<? extends HasMetadata>> CUSTOM = Map.of(
            "gateway.networking.k8s.io/v1 Gateway", Gateway.class, "gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class);

    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new NoLeftovers());

    private KubernetesTypes() {
    }

    static HasMetadata read(JsonNode resource) throws JsonProcessingException {
        String kind = kind(resource);
        Class<? extends HasMetadata> type = BUILT_IN.getOrDefault(kind, CUSTOM.get(kind));
        if (type == null) {
            throw new IllegalArgumentException(kind + " is nothing that a cluster is known to have");
        }
        return STRICT.treeToValue(resource, type);
    }

    /** Whether every cluster has it. */
    static boolean builtIn(JsonNode resource) {
        return BUILT_IN.containsKey(kind(resource));
    }

    private static String kind(JsonNode resource) {
        return resource.path("apiVersion").asText() + " " + resource.path("kind").asText();
    }

    /** The model keeps fields that it does not know; here they must not be. */
    private static final class NoLeftovers extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return Boolean.FALSE;
        }
    }
}
