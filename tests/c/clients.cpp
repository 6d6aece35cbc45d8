// The clients, batches, the ledger, the log and the doctor by ecoc.hpp, beside the sandbox: with exceptions, and (compiled with
// -fno-exceptions -fno-rtti) without. clients SANDBOX KEYS VEHICLE.json
#include "ecoc.hpp"

#include "check.h"
#include "files.h"

#include <type_traits>

static_assert(!std::is_copy_constructible<ecoc::Vca>::value && std::is_nothrow_move_constructible<ecoc::Vca>::value, "moved, not copied");
static_assert(!std::is_copy_constructible<ecoc::Ledger>::value && !std::is_copy_constructible<ecoc::Batch>::value, "moved, not copied");

static std::string contents(const std::string &path) {
    const file read = read_file(path.c_str());
    const std::string text(read.data, read.len);
    std::free(read.data);
    return text;
}

/** What the tests need. */
struct World {
    std::string sandbox, vehicle;
    ecoc::Signer signer;
    unsigned number; // of the next vehicle

    // A signed document of a vehicle that no authority has seen.
    std::string certificate() {
        char vin[24];
        std::snprintf(vin, sizeof vin, "U9TEA4WDXTS%06u", number++);
        ecoc::Result<ecoc::Ivi> car = ecoc::Ivi::try_from_json(vehicle);
        CHECK(car && car->try_set("CocDataGroup/VehicleIdentificationNumber", vin));
        return signer.try_sign(car->to_xml())->xml();
    }
};

static ecoc::WaitOptions quick() {
    ecoc::WaitOptions options;
    options.timeout = std::chrono::seconds(30);
    options.first_pause = std::chrono::milliseconds(100);
    CHECK(options.to_json() == "{\"timeout\":30.000,\"first_pause\":0.100}");
    return options;
}

static void one_document(World &all, const ecoc::Vca &vca) {
    static const char id[] = "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7b01";
    const std::string xml = all.certificate();
    const ecoc::Result<ecoc::Report> report = vca.try_validate(xml);
    CHECK(report && report->is_valid() && report->grouped().compare(0, 1, "[") == 0);
    const ecoc::Result<ecoc::Receipt> receipt = vca.try_submit(xml, ecoc::SubmitOptions().with_correlation_id(id));
    CHECK(receipt && receipt->state() == ECOC_STATE_ACCEPTED && receipt->correlation_id() == id && receipt->authority() == "vca");
    CHECK(receipt->warnings().size() == 0 && receipt->ledger_fault().empty() && receipt->http_status() == 202);
    CHECK(receipt->to_json().find("\"attempts\":[") != std::string::npos && receipt->kuid().empty());

    int told = 0;
    const ecoc::Result<ecoc::Submission> end = vca.try_wait(id, quick(), [&](const ecoc::SubmissionView &now) {
        ++told;
        CHECK(now.correlation_id() == id);
    });
    CHECK(end && end->state() == ECOC_STATE_SUCCEEDED && end->is_final() && told >= 1 && end->vin() == receipt->vin());
    const ecoc::Result<ecoc::Submissions> two = vca.try_status({id, "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7b02"});
    std::string states;
    for (const ecoc::SubmissionView one : *two) states += one.state_name() + " ";
    CHECK(two->size() == 2 && states == "succeeded unknown " && (*two)[0].to_json().find(id) != std::string::npos);

    const ecoc::Result<ecoc::Receipt> again = vca.try_submit(xml);
    CHECK(!again && again.error().status == ECOC_ERR_ALREADY_SUBMITTED && again.error().correlation_id == id);
    const ecoc::Result<ecoc::Receipt> other = vca.try_submit(xml, ecoc::SubmitOptions().with_correlation_id("no GUID"));
    CHECK(!other && other.error().family == "Usage");
    ecoc::Cancel cancel;
    cancel.set();
    CHECK(cancel.is_set() && vca.try_submit(all.certificate(), {}, &cancel).error().status == ECOC_ERR_CANCELLED);
}

static void many_documents(World &all, const ecoc::Vca &vca) {
    int given = 0;
    ecoc::Result<ecoc::Batch> batch = vca.try_submit_many(
        [&](ecoc::Parcel &parcel) {
            if (++given == 2) parcel.fail("the file of the line is gone");
            else if (given <= 4) parcel.set(all.certificate(), ecoc::SubmitOptions().with_deadline(std::chrono::seconds(30)));
        },
        ecoc::BatchOptions().with_concurrency(3));
    std::vector<std::string> ids;
    std::string line;
    while (batch) {
        const ecoc::Result<ecoc::Outcome> outcome = batch->try_next();
        CHECK(static_cast<bool>(outcome));
        if (outcome->at_end()) break;
        line += *outcome ? "yes " : outcome->error().code + " ";
        if (*outcome) ids.push_back(outcome->receipt().correlation_id());
        CHECK(outcome->to_json().find("\"receipt\":") != std::string::npos);
    }
    CHECK(line == "yes FileUnreadable yes yes " && batch->count(ECOC_COUNT_ACCEPTED) == 3 && batch->count(ECOC_COUNT_DONE) == 4);
    const ecoc::Result<ecoc::Submissions> ends = vca.try_wait_many(ids, quick());
    for (const ecoc::SubmissionView end : *ends) CHECK(end.state() == ECOC_STATE_SUCCEEDED);
    // What was cancelled before it was sent is in the ledger, and goes now.
    ecoc::Result<ecoc::Resuming> resuming = vca.try_resume();
    CHECK(resuming && resuming->left() == 1 && *resuming->try_next() && resuming->try_next()->at_end());
}

static void the_ledger(const ecoc::Ledger &ledger) {
    ecoc::LedgerQuery query;
    query.states = {"succeeded"};
    ecoc::Result<ecoc::Entries> entries = ledger.try_entries(query);
    const ecoc::Result<ecoc::Entry> entry = entries->try_next();
    CHECK(entry && *entry && entry->authority() == "vca" && entry->state() == ECOC_STATE_SUCCEEDED && entry->is_final());
    const std::string id = entry->correlation_id();
    CHECK(ledger.try_find(id)->sha256() == entry->sha256() && !*ledger.try_find("none"));
    CHECK(ledger.try_history(id)->find("\"state\":\"sending\"") != std::string::npos && ledger.try_document(id)->find(entry->vin()) != std::string::npos);
    ecoc::ExportOptions csv;
    csv.csv = true;
    ecoc::Result<ecoc::Export> lines = ledger.try_export_lines(query, csv);
    CHECK(lines->try_next()->text().compare(0, 10, "authority,") == 0 && lines->try_next()->text().compare(0, 4, "vca,") == 0);
    CHECK(ledger.try_check() && *ledger.try_check() && ledger.try_check()->json.find("\"sound\":true") != std::string::npos);
    CHECK(ledger.try_prune(3650)->find("\"removed\":0") != std::string::npos);

    const ecoc::Result<ecoc::Claim> claim = ledger.try_begin("<a/>", "{\"authority\": \"svv\", \"environment\": \"test\", \"vin\": \"V\"}");
    CHECK(claim && *claim && claim->try_entry()->vin() == "V" && *claim->try_document() == "<a/>");
    CHECK(claim->try_advance(ECOC_STATE_SENDING) && claim->try_advance(ECOC_STATE_REJECTED, "{\"code\": \"7\"}"));
    CHECK(claim->try_entry()->code() == "7" && !*ledger.try_claim(claim->try_entry()->correlation_id()));
    CHECK(!ledger.try_advance(id, ECOC_STATE_QUEUED) && ledger.path().front() == '/');
}

static void the_rest(const World &all, const std::string &settings) {
    int records = 0;
    CHECK(ecoc::try_set_log(ECOC_LEVEL_DEBUG, [&](const ecoc::Record &record) { records += record.message() == "exchange"; }));
    const ecoc::Result<ecoc::Diagnosis> found = ecoc::try_diagnose("vca", settings);
    CHECK(ecoc::try_set_log(ECOC_LEVEL_DEBUG, nullptr) && records > 0);
    std::string names;
    for (const ecoc::DoctorCheck check : *found) names += check.name() + " ";
    CHECK(found->is_sound() && found->count(ECOC_VERDICT_FAILED) == 0 && names.find("token ") != std::string::npos);
    CHECK(found->to_text().compare(0, 5, "vca (") == 0 && !(*found)[0].has_error());
    CHECK(!ecoc::try_diagnose("kba", settings) && !*ecoc::try_diagnose("vca", "{}"));
    CHECK(ecoc::same_approval("e4*2018/858*00264*01", "e4*2018/858*00264*02"));
    CHECK(!ecoc::try_explain("svv", "KJORETOY_OPPRETTET")->empty() && ecoc::finding_codes().find("IVI-G001") != std::string::npos);
    CHECK(ecoc::try_schema_to_xsd("2.0") && !ecoc::try_schema_to_xsd("9") && ecoc::try_check_rule("2.0", "ColourTable", "VALUE IS PRESENT"));
    ecoc::ValidateOptions own;
    own.xsd = *ecoc::try_schema_to_xsd("xmldsig");
    own.max_findings = 1;
    CHECK(ecoc::try_validate(all.vehicle, own) && ecoc::try_validate("<a/>", own)->size() == 1);
}

#ifndef ECOC_NO_EXCEPTIONS
static void thrown(World &all, const std::string &settings, const ecoc::Ledger &ledger) {
    const ecoc::Vca vca(settings, &ledger);
    // What a progress function throws ends the wait and comes out of it.
    const ecoc::Receipt receipt = vca.submit(all.certificate());
    try {
        vca.wait(receipt.correlation_id(), quick(), [](const ecoc::SubmissionView &) { throw std::length_error("enough"); });
        CHECK(false);
    } catch (const std::length_error &enough) {
        CHECK(same(enough.what(), "enough"));
    }
    // What a source throws is the outcome at its place; iteration goes on.
    int given = 0;
    std::string line;
    ecoc::Batch batch = vca.submit_many([&](ecoc::Parcel &parcel) {
        if (++given == 1) throw std::runtime_error("the scanner is off");
        if (given == 2) parcel.set(all.certificate());
    });
    for (const ecoc::Outcome &outcome : batch) line += outcome ? outcome.receipt().state_name() : outcome.error().message;
    CHECK(line == "the scanner is offaccepted");
    std::size_t count = 0;
    for (const ecoc::Entry &entry : ledger.entries()) count += !entry.correlation_id().empty();
    CHECK(count >= 5);
    for (const ecoc::Line &text : ledger.export_lines()) count -= text.text().back() == '\n';
    CHECK(count == 0);
    for (const ecoc::Outcome &outcome : vca.resume()) CHECK(outcome);
    ecoc::set_log(ECOC_LEVEL_DEBUG, [](const ecoc::Record &) { throw 7; });
    CHECK(ecoc::diagnose("vca", settings).is_sound());
    ecoc::set_log(ECOC_LEVEL_DEBUG, nullptr);
    try {
        ecoc::Vca("{}");
        CHECK(false);
    } catch (const ecoc::UsageError &error) {
        CHECK(error.code() == "MissingSetting" && error.fields().empty() && error.info().status == error.status());
    }
}
#endif

int main(int argc, char **argv) {
    if (argc != 4) give_up("usage", "clients SANDBOX KEYS VEHICLE.json");
    const std::string sandbox = argv[1], keys = argv[2], settings = contents(sandbox + "/vca.json");
    ecoc::Result<ecoc::Signer> signer = ecoc::Signer::try_from_pem(contents(keys + "/rsa-key.pem"), contents(keys + "/rsa-chain.pem"));
    CHECK(static_cast<bool>(signer));
    World all = {sandbox, contents(argv[3]), std::move(*signer), 800001};
    for (const char *ending : {"", "-wal", "-shm"}) std::remove((sandbox + "/clients.db" + ending).c_str());
    ecoc::Result<ecoc::Ledger> ledger = ecoc::Ledger::try_open(sandbox + "/clients.db");
    CHECK(static_cast<bool>(ledger));
    const ecoc::Result<ecoc::Vca> vca = ecoc::Vca::try_new(settings, &*ledger);
    CHECK(vca && !vca->environment().empty());
    one_document(all, *vca);
    many_documents(all, *vca);
    the_ledger(*ledger);
    the_rest(all, settings);

    const ecoc::Result<ecoc::Svv> svv = ecoc::Svv::try_new(contents(sandbox + "/svv.json"), &*ledger);
    CHECK(svv && !svv->environment().empty() && svv->try_validate("<a/>"));
    const ecoc::Result<ecoc::Receipt> gone = svv->try_delete_by_reference("0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7b03");
    CHECK(!gone && gone.error().status == ECOC_ERR_UNKNOWN_SUBMISSION && !svv->try_delete_by_vin("U9TEA4WDXTS899999"));
    CHECK(!svv->try_delete_by_vin_and_make("U9TEA4WDXTS899999", 7) && (*svv->try_status({"none"}))[0].from_ledger());
    CHECK(!svv->try_submit("<a/>") && svv->try_resume());
#ifndef ECOC_NO_EXCEPTIONS
    thrown(all, settings, *ledger);
#endif
    return finish("clients");
}
