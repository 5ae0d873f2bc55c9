package org.cyclorama.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** How the code of a service is cut, as rules that fail a build. */
final class ArchitectureRules {

    private static final String VAGUE_NAMES = ".*(DTO|Dto|DAO|Dao|Impl|Util|Utils|Manager|Helper|Base|Processor)|(Base|Common|Abstract).*";
    private static final String[] LAYER_PACKAGES = { "..impl..", "..dto..", "..mapper..", "..util..", "..common..",
            "..service..", "..controller..",
            "..model..", "..entity.." };

    private final JavaClasses service;
    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
        this.service = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root);
    }

    void check() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(service);
        noClasses().should().resideInAnyPackage(LAYER_PACKAGES).check(service);
        noClasses().should().haveNameMatching("(.*\\.)?(" + VAGUE_NAMES + ")").check(service);
        methods().that().areMetaAnnotatedWith(HttpMethod.class).and().areDeclaredInClassesThat().areAnnotatedWith(Path.class)
                .and().areDeclaredInClassesThat().areNotInterfaces()
                .should().bePublic().andShould(declareTheirAccess()).check(service);
        noClasses().that().areAnnotatedWith(Entity.class)
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..", "org.eclipse.microprofile.openapi..")
                .check(service);
        // A native executable would need the JDK's graphics beside it.
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.imageio..").check(service);
        noClasses().that().haveSimpleNameEndingWith("Resource")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.hibernate.Session").check(service);
        classes().that().areAnnotatedWith(Path.class).and().areNotInterfaces().should().haveSimpleNameEndingWith("Resource")
                .check(service);
    }

    private static ArchCondition<JavaMethod> declareTheirAccess() {
        return new ArchCondition<>("declare who may call them, on the method or its class") {
            @Override
            public void check(JavaMethod endpoint, ConditionEvents events) {
                boolean declared = ACCESS.test(endpoint) || ACCESS.test(endpoint.getOwner());
                events.add(new SimpleConditionEvent(endpoint, declared,
                        endpoint.getFullName() + (declared ? " declares" : " does not declare") + " its access"));
            }
        };
    }

    private static final DescribedPredicate<CanBeAnnotated> ACCESS = CanBeAnnotated.Predicates.annotatedWith(RolesAllowed.class)
            .or(CanBeAnnotated.Predicates.annotatedWith(PermitAll.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(Authenticated.class))
            .or(CanBeAnnotated.Predicates.annotatedWith(DenyAll.class));

}
