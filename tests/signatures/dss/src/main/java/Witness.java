import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlSignerRole;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.SignerLocation;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.reference.CanonicalizationTransform;
import eu.europa.esig.dss.xades.reference.DSSReference;
import eu.europa.esig.dss.xades.reference.EnvelopedSignatureTransform;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.CanonicalizationMethod;

/**
 * What EU DSS says of ecoc's XAdES signatures: {@code java Witness.java FOLDER}, which holds them with their certificates.
 *
 * <p>A signature must be XAdES-BASELINE-B, intact and TOTAL_PASSED against the root and the lists of revoked certificates; once the
 * document is changed it must be TOTAL_FAILED. What DSS signs itself goes to the folder {@code dss} in there, for ecoc to verify. The
 * last line is {@code … N passed, N failed}.
 */
public final class Witness {
    /** The identifier of the policy that {@code outward.py} claims. */
    private static final String POLICY = "1.3.6.1.4.1.99999.1";

    private final Path folder;
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    private final SignaturePolicyProvider policies = new SignaturePolicyProvider();
    private final List<String> failures = new ArrayList<>();
    private int passed;

    private Witness(Path folder) {
        this.folder = folder;
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(certificate("root"));
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(file("root.crl"), file("intermediate.crl")));
        verifier.setAIASource(null);
        policies.setSignaturePoliciesById(Map.of(POLICY, file("policy.txt"), "urn:oid:" + POLICY, file("policy.txt")));
    }

    public static void main(String[] arguments) throws Exception {
        Witness witness = new Witness(Path.of(arguments[0]));
        for (Path path : witness.chosen()) {
            witness.judge(path);
        }
        witness.signAll();
        witness.failures.stream().limit(40).forEach(words -> System.out.println("FAILED: " + words));
        System.out.printf("EU DSS: %d passed, %d failed%n", witness.passed, witness.failures.size());
        System.exit(witness.failures.isEmpty() ? 0 : 1);
    }

    /** Of every document one with claims and one without, with the algorithms in turn: DSS takes its time. */
    private List<Path> chosen() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().collect(Collectors.toList());
            List<Path> chosen = new ArrayList<>();
            for (int number = 0; number < 100; number++) {
                String start = String.format("%02d-", number);
                for (String end : List.of("-claims.xml", "-xades.xml")) {
                    List<Path> ways = named(sorted, start, end);
                    chosen.addAll(ways.isEmpty() ? ways : List.of(ways.get(number % ways.size())));
                }
            }
            return chosen;
        }
    }

    private static List<Path> named(List<Path> paths, String start, String end) {
        return paths.stream().filter(path -> path.getFileName().toString().startsWith(start)
                && path.getFileName().toString().endsWith(end)).collect(Collectors.toList());
    }

    private DSSDocument file(String name) {
        return new FileDocument(folder.resolve(name).toFile());
    }

    private CertificateToken certificate(String name) {
        return DSSUtils.loadCertificate(folder.resolve(name + ".pem").toFile());
    }

    private void expect(boolean holds, String words) {
        if (holds) {
            passed++;
        } else {
            failures.add(words);
        }
    }

    private void judge(Path path) throws IOException {
        String name = path.getFileName().toString();
        byte[] xml = Files.readAllBytes(path);
        Reports reports = validate(xml);
        SimpleReport simple = reports.getSimpleReport();
        String id = simple.getFirstSignatureId();
        expect(simple.getSignaturesCount() == 1, name + ": one signature");
        expect(simple.getIndication(id) == Indication.TOTAL_PASSED, name + ": " + words(simple, id));
        SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
        expect(signature.getSignatureFormat() == SignatureLevel.XAdES_BASELINE_B, name + ": " + signature.getSignatureFormat());
        expect(signature.isSignatureIntact() && signature.isSignatureValid(), name + ": intact");
        expect(signature.isStructuralValidationValid(), name + ": " + signature.getStructuralValidationMessages());
        if (name.endsWith("-claims.xml")) {
            claims(signature, name);
        }
        if (!name.endsWith("-xades.xml")) {
            return;
        }
        String text = new String(xml, StandardCharsets.UTF_8);
        byte[] changed = text.replaceFirst("<Signature ", " <Signature ").getBytes(StandardCharsets.UTF_8);
        SimpleReport refused = validate(changed).getSimpleReport();
        expect(refused.getIndication(refused.getFirstSignatureId()) == Indication.TOTAL_FAILED, name + ", changed: accepted");
    }

    private Reports validate(byte[] xml) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(xml));
        validator.setCertificateVerifier(verifier);
        validator.setSignaturePolicyProvider(policies);
        return validator.validateDocument();
    }

    private static String words(SimpleReport report, String id) {
        return report.getIndication(id) + " " + report.getSubIndication(id) + " "
                + report.getAdESValidationErrors(id).stream().map(message -> message.getValue()).collect(Collectors.toList());
    }

    /** What the signer claims, as DSS reads it. */
    private void claims(SignatureWrapper signature, String name) {
        List<String> roles = signature.getClaimedRoles().stream().map(XmlSignerRole::getRole).collect(Collectors.toList());
        expect(roles.size() == 1 && roles.get(0).startsWith("M"), name + ": roles " + roles);
        expect("NO".equals(signature.getCountryName()), name + ": country " + signature.getCountryName());
        expect(signature.getPolicyId().endsWith(POLICY), name + ": policy " + signature.getPolicyId());
        expect(signature.isPolicyIdentified() && signature.isPolicyDigestValid(), name + ": the policy's digest");
        if (!name.endsWith("-bare-claims.xml")) {
            List<String> place = List.of(signature.getCity(), signature.getStreetAddress(), signature.getPostalCode());
            expect(place.equals(List.of("Ås", "Storgata 1", "1430")), name + ": place " + place);
        }
    }

    private void signAll() throws Exception {
        Path target = Files.createDirectories(folder.resolve("dss"));
        for (String source : List.of("00.xml", "vehicle.xml")) {
            for (DigestAlgorithm digest : List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA384, DigestAlgorithm.SHA512)) {
                sign(source, "rsa-2048", SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.RSA, digest), target);
                sign(source, "rsa-3072", SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.RSASSA_PSS, digest), target);
            }
            sign(source, "p-256", SignatureAlgorithm.ECDSA_SHA256, target);
            sign(source, "p-384", SignatureAlgorithm.ECDSA_SHA384, target);
        }
    }

    private void sign(String source, String seal, SignatureAlgorithm algorithm, Path target) throws Exception {
        XAdESSignatureParameters parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        parameters.setDigestAlgorithm(algorithm.getDigestAlgorithm());
        parameters.setSigningCertificate(certificate(seal));
        parameters.setCertificateChain(certificate(seal), certificate("intermediate"));
        parameters.setEncryptionAlgorithm(algorithm.getEncryptionAlgorithm()); // After the certificate, which sets it too.
        parameters.bLevel().setClaimedSignerRoles(List.of("Manufacturer"));
        SignerLocation location = new SignerLocation();
        location.setLocality("Ås");
        parameters.bLevel().setSignerLocation(location);
        parameters.setReferences(List.of(wholeDocument(source, algorithm.getDigestAlgorithm())));
        XAdESService service = new XAdESService(verifier);
        Signature signature = Signature.getInstance(algorithm.getJCEId(), DSSSecurityProvider.getSecurityProvider());
        signature.initSign(key(seal, algorithm));
        signature.update(service.getDataToSign(file(source), parameters).getBytes());
        DSSDocument signed = service.signDocument(file(source), parameters, new SignatureValue(algorithm, signature.sign()));
        signed.save(target.resolve(source.replace(".xml", "-" + algorithm + ".xml")).toString());
    }

    /** The reference of the authorities' profile: left to itself, DSS takes the signature out by an XPath filter. */
    private DSSReference wholeDocument(String source, DigestAlgorithm digest) {
        DSSReference reference = new DSSReference();
        reference.setId("document");
        reference.setUri("");
        reference.setContents(file(source));
        reference.setDigestMethodAlgorithm(digest);
        reference.setTransforms(List.of(
                new EnvelopedSignatureTransform(), new CanonicalizationTransform(CanonicalizationMethod.EXCLUSIVE)));
        return reference;
    }

    private PrivateKey key(String seal, SignatureAlgorithm algorithm) throws IOException, GeneralSecurityException {
        String pem = Files.readString(folder.resolve(seal + ".key")).replaceAll("-----[A-Z ]*-----|\\s", "");
        boolean curve = algorithm.getEncryptionAlgorithm() == EncryptionAlgorithm.ECDSA;
        return KeyFactory.getInstance(curve ? "EC" : "RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    }
}
