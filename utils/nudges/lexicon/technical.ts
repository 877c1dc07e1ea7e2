/** What only people inside see. Same notation as `actors`. */
export const technical = {
  refactoring: `refactor refactoring refaktor refaktorisierung umbau umbauen umgebaut umbenenn umbenennen umbenannt umstrukturier umstrukturierung restrukturier
    aufräum aufräumen aufgeräumt aufräumarbeiten vereinheitlich auslager auslagern ausgelagert entkoppel entkoppeln modularisier konsolidier bereinig
    bereinigen bereinigung code-bereinigung technische_schuld technische_schulden altlast altcode altlasten legacy codequalität toter_code entrümpel
    portieren_auf rename restructure reorganise reorganize rewrite clean-up cleanup clean_up tidy tidy_up housekeeping simplify extract decouple
    modularize modularise deduplicate technical_debt tech_debt dead_code legacy_code deprecat deprecation deprecated remove_unused unused obsolete
    boilerplate move_to port_to split_up consolidate inline abstraction abstract hardcoded hard-coded workaround_removal polish_code codestyle
    code_style code_quality unnecessary redundant reimplement re-implement replace_deprecated backport cherry-pick revert`,
  code: `funktion_aufruf schnittstellenklasse objektmodell datentyp variable quellcode quelltext codebasis programmcode bibliothek framework abhängigkeit
    versionsnummer konstante rückgabewert parameter parameterliste exception ausnahmebehandlung nullpointer stacktrace entität entitäten domänenmodell
    repository-klasse toggle feature-flag feature-toggle featureflag namensraum paketstruktur vererbung subclass method function !func constructor
    interface enum namespace !lib !libs dependency dependencies codebase source_code code snippet syntax parser compiler bytecode runtime jvm jdk java
    kotlin scala python ruby php golang rust typescript javascript node.js nodejs react angular vue spring hibernate django rails symfony laravel
    dotnet .net !sdk callback closure promise async thread threadsafe mutex deadlock race_condition memory_leak heap garbage_collection pointer
    segfault assertion assert nullpointerexception npe stack_trace traceback type_hint annotation generics constant argument return_value boolean
    integer string_class regex regexp feature_flag feature_toggle serialization serializer deserialize bean singleton factory dao dto orm entity
    entities mapper renderer mixin trait getter setter listener observer hook hooks plugin_api extension_point classloader classpath polyfill
    monkeypatch coroutine decorator middleware template_engine phpdoc javadoc docblock capability capabilities core_function utility_class
    helper_class wrapper adapter proxy_class bundle webpack !klasse !klassen !methode !methoden !plugin !plugins plugin-update pluginstruktur hash
    rückgabe konstruktor unterklasse oberklasse basisklasse hilfsklasse serviceklasse codestelle codestellen programmierfehler speicherleck
    laufzeitfehler typisierung strict_types patch-version minor-version major-version !class !classes base_class utility_classes java_class php_class
    class_name !module !modules !library !libraries client_libraries third-party_library third_party_libraries shared_library core_library helper
    helpers util utils null_check null_pointer static_analysis linting type_safety type-safe immutability concurrency synchronized bootstrapping
    loader classloading getters setters stubs override overridden parent_class trait_use iterator iterators lambda arrays array hashmap linked_list
    unicode_handling encoding_of charset byte buffer serialize stack_overflow recursion segmentation_fault kernel driver_code firmware_build
    plugin_architecture extension_api data_provider renderable event_observer legacy_events logging_api access_control_list_api capability_check
    moodle_core core_api ioc dependency_injection spring_boot j2ee ejb jndi jms jmx osgi_bundle velocity_template jar war_file maven_artifact pom
    symbol_table ast instrumentation header_file header_files include_order source_file source_files file_header duplicate_code write_logic logic_of
    package_name npm_package java_package plug-in plug-ins !erweiterung`,
  build: `buildserver buildpipeline bauprozess deployment-pipeline auslieferungspipeline ci cd ci/cd jenkins gitlab github gitlab-runner travis bamboo_agent
    build builds rebuild gradle maven npm yarn pnpm composer bundler pip poetry makefile cmake ant docker dockerfile container image_build artefact
    artifact artefakt artifactory nexus lint linter eslint checkstyle sonar sonarqube formatter prettier pre-commit commit commits merge_request
    pull_request release_branch release_process changelog_generator versioning semver bump upgrade_dependency dependabot renovate packaging
    installer_script minify monorepo submodule codegen code_generation compile compilation nightly nightly_build snapshot toolchain build_server
    build_script buildout continuous_integration continuous_delivery deployment_script deploy_script release_candidate svn mercurial cvs checkin
    codeowners vagrant !git feature_branch git_branch merge_branch main_branch master_branch branch_name branches_in_git integrate_branch
    stable_branch into_master bauplan kompilier kompilierung auslieferungsskript versionsbump composer-abhängigkeiten paketmanager buildskript
    releaseprozess releaseplan hotfix-branch commit-nachricht merge_conflict rebase changelog release_script tag_release release_engineering
    distribution_package rpm deb_package homebrew installer_build signing_key code_signing build_fails build_failure broken_build compile_error
    compiler_warning deprecation_warning build_agent build_plan bower gulp grunt rollup vite babel sass_build asset_pipeline devcontainer
    workspace_setup local_setup`,
  testing: `unittest unit-test komponententest integrationstest regressionstest lasttest smoketest abnahmetest systemtest testfall testfälle testabdeckung
    testdaten testumgebung testautomatisierung testsuite testplan testprotokoll testskript testkonzept oberflächentest end-to-end-test mock mocken
    testlauf teststand testsystem testgetrieben testmanagement testrahmen testkund testkunden unit_test unit_tests unittests phpunit junit pytest jest
    cypress selenium playwright behat cucumber acceptance_test acceptance_tests integration_test regression_test smoke_test smoke_tests load_test
    performance_test test_case test_cases test_coverage code_coverage coverage test_suite test_data test_plan test_script test_environment testbed
    test_bed test_harness fixture fixtures mocks stub e2e flaky qa_build staging !tests !testing !test test_run test_automation automated_test
    automated_tests sandbox_environment testfälle_ergänzen testdatensatz testbetrieb probelauf testinstanz testsysteme abnahme abnahmeprotokoll
    testnachweis testverfahren getestet_mit getestet tested_with test_plans unit-tests unit_testing integration_testing test_failure failing_test
    failing_tests broken_test intermittent_failure test_fixture test_runner test_class test_method test_data_generator behat_test selenium_test
    regression_suite qa_environment uat test_server test_instance test_site performance_tests benchmark benchmarks acceptance_criteria_template dummy
    testuser testnutzer`,
  data: `datenbank datenbankschema tabelle tabellen kundentabelle spalte spalten datensatz datensätze datenmodell datenfeld primärschlüssel fremdschlüssel
    index indizes sql abfrage migration datenmigration migrationsskript datenabzug dump datenhaltung data-warehouse dwh datawarehouse datenbanktabelle
    datenlieferung etl ladejob ladestrecke staging-tabelle datenqualität datenkatalog data_lake stammdatenabgleich archivierung datenarchiv schema
    view-definition trigger database db postgres postgresql mysql oracle mssql mongodb cassandra redis elasticsearch hbase hadoop hdfs kafka spark
    snowflake bigquery redshift dataset table_column column_type foreign_key primary_key index_rebuild indexes indices query queries stored_procedure
    migrations migrate data_model data_warehouse warehouse_load ingest ingestion backfill replication sharding partition partitioning data_pipeline
    pipeline streaming sink_module source_module row rows records_cleanup deduplication_job lookup_table csv_import cache caching memcached flyway
    liquibase data_migration raw_data metadata taxonomy_import data_lineage data_quality dataframe parquet tsv submission_file zuordnungstabelle
    zwischentabelle hilfstabelle stammtabelle datenbankfeld datenbankzugriff datenbankupdate datenbankmigration datenbankabfrage datenbankverbindung
    sql-fehler sql-abfrage datenimport datenexport importskript importlauf ladelauf datenstruktur datenbestand fremdschlüsselbeziehung json-feld
    spaltenname nullwerte datentyp referenzdaten schlüsseltabelle wertetabelle historisierung archivtabelle datenfluss datenstrecke datenplattform
    column columns null_values table_lock deadlocks query_plan slow_query full_scan vacuum data_import data_export_job import_job importer upsert
    joins sql_server db_schema database_table customer_table user_table users_table order_table lookup_values reference_data mapping_table json_field
    timestamp_column golden_record lakehouse dbt airflow dag feature_store embeddings training_data ml_model column_families column_family edges
    graph_database vertices duplicate_connections duplicate_records orphaned remnant`,
  infrastructure: `serverraum rechenzentrum cluster knoten virtuelle_maschine vm hypervisor betriebssystem linux windows-server firewall load-balancer loadbalancer
    netzwerk vlan vpn monitoring überwachung protokollierung logging logdatei logfile log-level metrik metriken alarmierung backup datensicherung
    wiederherstellung speicherplatz festplatte lizenzserver zertifikatswechsel tls-zertifikat zugangsdaten geheimnis secrets patchday patch-management
    härtung kapazitätsplanung speicherverbrauch active_directory dienstkonto servicekonto terminalserver mailserver printserver virtualisierung
    hardware batch-job nachtjob cronjob batchlauf scheduler servers hostname clusters kubernetes k8s helm terraform ansible puppet chef aws azure gcp
    ec2 s3 cloudformation cloud_foundry bosh container_registry virtual_machine !linux !ubuntu debian !centos load_balancer nginx apache_httpd tomcat
    ingress dns_record ssl_certificate tls_certificate log_level logs log_file logger syslog prometheus grafana splunk datadog metrics telemetry
    tracing alerting pagerduty runbook disk_space cpu memory_usage backups restore_procedure disaster_recovery credentials vault iam_role
    service_account access_key rotate daemon cron cron_job background_job !worker batch_job job_queue message_queue rabbitmq activemq zookeeper
    yarn_cluster master_node slave_node agent_node replica tcp port_number zeromq rack datacenter data_centre data_center infrastructure infra
    environment environments provisioning decommissioning decommission bastion gateway_config autoscaling capacity_planning network_policy
    scheduler_backend !server !servers !node !nodes servermigration serverumzug datenbankserver webserver applikationsserver anwendungsserver
    speichersystem dateiserver fileserver network_switch reverse_proxy http_proxy proxy_server !storage object_storage block_storage node_pool
    socket_timeout socket_connection zertifikate_erneuern zertifikatsverlängerung reverse-proxy domänencontroller gruppenrichtlinie softwareverteilung
    client-rollout_intern clientverwaltung virenscanner schwachstellenscan penetrationstest notfallhandbuch wiederanlauf failover hochverfügbarkeit
    lastverteilung speicherauslastung prozessorlast auslastung_server rechteverzeichnis high_availability failover_test load_balancing memory_limit
    memory_limits disk_usage heap_size jvm_options kernel_upgrade os_upgrade patching patch_cycle vulnerability_scan penetration_test cve ssh sudo
    root_access firewall_rule subnet vpc dns tls mtls certificates_expire cert_renewal pki s3_bucket bucket lambda_function serverless observability
    dashboards_grafana alert_rule alert_threshold pager incident_tooling chaos_test node_exporter daemonset ingress_controller helm_chart docker_image
    base_image container_image sidecar service_mesh trace tracen traces debug debuggen debugging debug-ausgabe`,
  api: `schnittstelle schnittstellen webservice microservice dienst-schicht endpunkt rest-api soap edi payload nachrichtenformat datenaustausch anbindung
    servicebus service-layer adapter konnektor importschnittstelle exportschnittstelle serviceschicht mikroservice api apis rest restful endpoint
    endpoints graphql grpc wsdl openapi swagger webhook webhooks microservices service_layer service_class json xml yaml xsd protobuf request_body
    response_code http_status status_code 404_response controller controllers router_class connector integration_layer event_bus event_handler
    events_api event_trigger oauth_client oauth2 token_endpoint jwt saml ldap sso_config header_field http_header rate_limit pagination cursor
    websocket rpc handler callback_url cors query_parameter java_client server_side client_side backend back-end backends shell_command cli
    command-line command_line console_command subcommand config_file property_file properties environment_variable env_var deployment_descriptor
    message_broker consumer_group producer_api topic_partition osgi karaf camel esb servlet !middleware routes_file rest-controller rest-schnittstelle
    schnittstellentest schnittstellenbeschreibung dateischnittstelle sftp importformat nachrichtentyp datenformat statusmapping status_mapping
    callback rückgabecode fehlercode_schnittstelle drittsystem drittsysteme fremdsystem anfrageparameter antwortparameter request response_object
    http_client api-zugangsdaten api-schlüssel api_key api_keys api_token access_token oauth scopes service_endpoint sync_service
    synchronisation_service integration_with_erp event_stream event_sourcing event_payload dead_letter retry_policy idempotency idempotent backoff
    throttling_config client_code client_side_library java_api rest_client soap_client remote_procedure xml_schema xsl xpath csv_parser message_format
    feed_format header_parsing content-type mime_type status_codes error_code_mapping batch_api bulk_api admin_api internal_api public_api_docs
    api_version versioned_api`,
  internalDocs: `entwicklerdokumentation entwicklerdoku architekturdokumentation betriebshandbuch adr architekturentscheidung styleguide programmierrichtlinie
    code-review coding-guideline leitfaden_für_entwickler readme vorlage_für_tickets namenskonvention doku-vorlage wissensdatenbank_intern
    lessons_learned definition_of_done !adr architecture_decision developer_docs developer_documentation developer_guide contributing
    contribution_guide contributing_guide coding_guidelines coding_standard style_guide_code code_review code_comment code_comments comments_in_code
    inline_comments design_doc rfc architecture_overview api_docs api_documentation runbook_template licence_header license_header copyright_header
    licence_file gpl third_party_licences how_we_work ways_of_working pairing pair_programming glossary_for_developers release_notes_template
    definition_of_ready team_charter entwicklerhandbuch installationsanleitung betriebsdokumentation betriebskonzept sicherheitskonzept
    verfahrensverzeichnis architekturkonzept fachkonzept lastenheft pflichtenheft schreibregeln wiki-struktur wiki-seiten_aufräumen interne_anleitung
    arbeitshilfe vorlage_protokoll checkliste_entwicklung installation_guide setup_guide dev_docs javadocs api_reference code_docs
    technical_documentation developer_wiki team_wiki architecture_diagram decision_record contributing_docs upgrade_notes_for_developers
    changelog_entry release_notes_process interview_guide team_manual team_norms pairing_guide playbook runbook_for on_call_guide secure_coding
    threat_model google_style style_guide wiki`,
} as const;
